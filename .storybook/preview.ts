/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import { configure } from 'storybook/test';
import type { Method } from '../mock-server/protocol.ts';
import { closeSite, openSite } from '../stories/site/open-site.ts';
import type { SitePlan } from '../stories/site/site-plan.ts';
import { withoutScrolling } from '../stories/site/without-scrolling.ts';
import '../src/components/passkey-elements.css';
import '../stories/themes/corporate.css';
import '../stories/themes/page.css';
import '../stories/themes/playful.css';
import '../stories/themes/contrast.css'; // the last: it has its way with every theme
import { applyLook, type LookGlobals } from './apply-look.ts';
import { attributeControls } from './attribute-controls.ts';
import { customStates } from './custom-states.ts';
import DocsPage from './docs-page.mdx';
import { elementStory } from './element-story.ts';
import { FAULTS } from './faults.ts';
import { markup } from './markup.ts';
import { LANGUAGES } from './languages.ts';
import { storyPage } from './story-page.ts';
import { theme } from './theme.ts';
import '../stories/pages/states-sheet.ts';
import '../stories/pages/token-table.ts';

// Made by `npm run analyze`; a fresh clone has none until then.
const manifests = import.meta.glob('../custom-elements.json', { eager: true, import: 'default' });
setCustomElementsManifest(Object.values(manifests)[0] ?? { modules: [] });

/** A site of its own for every story, and the toolbar. */
const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: {
    theme: 'default',
    scheme: 'system',
    direction: 'auto',
    language: 'en',
    contrast: 'system',
    device: 'simulated',
    fault: 'none',
    viewport: { value: undefined },
  },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', { default: 'Default theme', corporate: 'Corporate theme', playful: 'Playful theme' }),
    scheme: toolbar('Colour scheme', 'mirror', { system: 'System’s scheme', light: 'Light', dark: 'Dark' }),
    direction: toolbar('Direction of the page', 'transfer', {
      auto: 'Page as its language',
      ltr: 'Page left to right',
      rtl: 'Page right to left',
    }),
    language: toolbar('Language', 'globe', LANGUAGES),
    contrast: toolbar('Contrast', 'contrast', {
      system: 'System’s contrast',
      more: 'More contrast',
      forced: 'Forced colours, nearly',
    }),
    device: toolbar('Device', 'key', { simulated: 'Simulated device', own: 'This device’s passkeys' }),
    fault: toolbar('Network and server', 'lightning', Object.fromEntries(Object.entries(FAULTS).map(([key, { title }]) => [key, title]))),
  },
  beforeEach: async ({ id, globals, parameters, args, canvasElement }) => {
    applyLook(globals as LookGlobals);
    const plan = (parameters['site'] ?? {}) as SitePlan;
    const methods = typeof args['methods'] === 'string' ? { methods: args['methods'].split(' ') as Method[] } : {};
    const site = await openSite({
      story: id,
      plan: { ...plan, policy: { ...methods, ...plan.policy } },
      own: globals['device'] === 'own',
    });
    site.disturb(FAULTS[String(globals['fault'])]?.fault);
    return () => {
      // Before their relying party is gone. A dialog stands outside of the story, and may outlive who asked in it.
      canvasElement.replaceChildren();
      for (const dialog of document.querySelectorAll('body > passkey-reauth')) dialog.remove();
      closeSite();
    };
  },
  argTypesEnhancers: [attributeControls, customStates],
  args: { 'base-url': '/passkeys' },
  render: elementStory,
  decorators: [storyPage],
  parameters: {
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      config: { rules: [{ id: 'page-has-heading-one', enabled: false }] }, // a story is a part of a page
    },
    controls: { expanded: true },
    docs: {
      page: DocsPage,
      theme,
      story: { inline: false, height: '420px' }, // each in a page of its own: a page has one device
      codePanel: true,
      source: { type: 'code', language: 'html', transform: markup },
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: ['Start here', 'Elements', 'Journeys', 'Design', ['States', 'Design tokens', 'Restyled', 'Voice and tone', 'Do and don’t']],
      },
    },
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        phone: { name: '390 px', styles: { width: '390px', height: '780px' }, type: 'mobile' },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        wide: { name: '1280 px', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
};
export default preview;

configure({ asyncUtilTimeout: 15_000 }); // generous: machines that run stories are busy
withoutScrolling();

// What a story played was said in one language and signed by one device: with another it begins anew.
let played = '';
addons.getChannel().on('globalsUpdated', ({ globals }: { globals: Record<string, unknown> }) => {
  const now = `${String(globals['language'])} ${String(globals['device'])}`;
  const storyId = new URL(location.href).searchParams.get('id');
  if (played && played !== now && storyId) addons.getChannel().emit('forceRemount', { storyId });
  played = now;
});

// --- helpers ---

type Icon = 'contrast' | 'globe' | 'key' | 'lightning' | 'mirror' | 'paintbrush' | 'transfer';

function toolbar(title: string, icon: Icon, items: Readonly<Record<string, string>>) {
  return {
    description: title,
    toolbar: {
      title,
      icon,
      dynamicTitle: true,
      items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
    },
  } as const;
}
