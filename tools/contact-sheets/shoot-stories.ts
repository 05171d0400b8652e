import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { listen } from '../../mock-server/node.ts';
import { launchBrowser } from '../../test/e2e/launch-browser.ts';
import { serveFolder } from '../../test/e2e/serve-folder.ts';
import { StoryPage } from '../../test/stories/story-page.ts';
import { findFlaws } from './find-flaws.ts';
import { freezePage } from './freeze-page.ts';
import type { Picture } from './picture.ts';

/** How a story is looked at. The widths are in pixels: the narrowest that WCAG 1.4.10 knows, which is also 1280 at 400 %, and a whole screen. */
export interface View {
  language: string;
  width: 320 | 1280;
  scheme: 'light' | 'dark';
}

/** English, a long language, one from right to left, and one without spaces; narrow and wide, light and dark. */
export const EVERY_VIEW: readonly View[] = ['en', 'de', 'ar', 'ja'].flatMap((language) =>
  ([320, 1280] as const).flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme }))),
);

/**
 * Takes pictures of every state of every element. Each story plays once; then the page around it changes. The clock, chance, carets and motion stand still, so that the same sources make the same pictures.
 * @param options.storybook - The folder of a static Storybook.
 * @param options.folder - Where the pictures go.
 * @param options.views - How each is looked at. Default: every view.
 * @param options.only - What the id of a story has to be like, for some of them.
 * @throws {Error} when a story does not come to its end.
 */
export async function shootStories({
  storybook,
  folder,
  views = EVERY_VIEW,
  only = () => true,
}: {
  storybook: string;
  folder: string;
  views?: readonly View[];
  only?: (id: string) => boolean;
}): Promise<Picture[]> {
  const all = storiesIn(storybook);
  const stories = all.filter(({ id }) => only(id));
  const site = serveFolder(storybook, '/');
  const server = await listen(async (request) => (await site(request)) ?? new Response(null, { status: 204 }));
  const browser = await launchBrowser();
  try {
    const waiting = [...stories];
    const work = async (): Promise<Picture[]> => {
      const page = await openPage(browser, `${server.url.replace('127.0.0.1', 'localhost')}/`);
      const pictures: Picture[] = [];
      let before: Story | undefined;
      for (let story = waiting.shift(); story; story = waiting.shift()) {
        // What a page does only once, it does with another story: Storybook does not change from one to the same.
        if (!before)
          await play(
            page,
            all.find(({ id }) => id !== story?.id),
          );
        before = story;
        await play(page, story);
        pictures.push(...(await shoot(page, story, { folder, views })));
      }
      return pictures;
    };
    const order = stories.map(({ id }) => id);
    const taken = (await Promise.all([work(), work()])).flat(); // machines have two cores at least
    return taken.sort((one, other) => order.indexOf(idOf(one)) - order.indexOf(idOf(other)));
  } finally {
    await browser.close();
    await server.close();
  }
}

// --- helpers ---

interface Story {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

const storiesIn = (storybook: string): Story[] =>
  Object.values((JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as { entries: Record<string, Story> }).entries).filter(
    ({ type, title }) => type === 'story' && title.startsWith('Elements/'),
  );

/** `elements-passkey-login--wrong-password`, of the file's name. */
const idOf = ({ file }: Picture): string => `elements-${dirname(file).replace('/', '--')}`;

async function openPage(browser: Browser, base: string): Promise<StoryPage> {
  const story = await StoryPage.open(browser, base);
  await story.page.emulateTimezone('UTC');
  await story.page.emulateFocusedPage(true);
  await story.page.evaluateOnNewDocument(freezePage);
  return story;
}

/** @throws {Error} when the story does not come to its end, also at a second try: machines that take pictures are busy. */
async function play(story: StoryPage, entry: Story | undefined): Promise<void> {
  if (!entry) throw new Error('There is no such story.');
  await story.page.setViewport({ width: 800, height: HEIGHT });
  const attempt = async () => {
    await story.page.evaluate(() => (globalThis as { startOver?: () => void }).startOver?.());
    return story.play(entry.id);
  };
  const complaints = (await attempt()).length > 0 ? await attempt() : [];
  if (complaints.length > 0) throw new Error([`${entry.id} did not come to its end.`, ...complaints].join('\n'));
}

/** Pixels. A window over which a dialog can be in the middle. */
const HEIGHT = 640;

async function shoot(
  story: StoryPage,
  { id, title, name }: Story,
  { folder, views }: { folder: string; views: readonly View[] },
): Promise<Picture[]> {
  const { page } = story;
  const pictures: Picture[] = [];
  const element = title.replace('Elements/', '');
  const state = id.replace(/^.*--/, '');
  mkdirSync(join(folder, element, state), { recursive: true });
  await page.evaluate(holdStill);
  let spoken = '';
  for (const { language, width, scheme } of views) {
    if (language !== spoken) await page.evaluate(speak, language).catch(because(`${id} in ${language}`));
    spoken = language;
    await page.setViewport({ width, height: HEIGHT });
    await story.look(scheme);
    const height = Math.max(HEIGHT, await page.evaluate(settle));
    const file = `${element}/${state}/${language}-${String(width)}-${scheme}.png`;
    await page.screenshot({
      path: join(folder, file),
      clip: { x: 0, y: 0, width, height },
      captureBeyondViewport: height > HEIGHT,
      optimizeForSpeed: true,
    });
    // What is where does not depend on the colours.
    const flaws = scheme === 'light' ? await page.evaluate(findFlaws) : [];
    pictures.push({ element, state: name, look: `${language} ${String(width)} ${scheme}`, file, flaws });
  }
  return pictures;
}

/** An error that says which story it was. */
const because = (what: string) => (cause: unknown) => {
  throw new Error(what, { cause });
};

// --- helpers that run in the page ---

/** No caret, no device that lies on the story, and the whole width for the element. */
function holdStill(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { caret-color: transparent !important; }
    simulated-passkey-device { display: none !important; }
    .story { max-inline-size: none !important; padding: 20px !important; }
  `);
  if (!document.adoptedStyleSheets.some((one) => one.cssRules[0]?.cssText.includes('caret-color'))) document.adoptedStyleSheets.push(sheet);
}

/** Another language for the page, and so for the elements in it. @throws {Error} when one does not follow. */
async function speak(language: string): Promise<void> {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  // A dialog that an element made keeps the language in which it was asked for.
  for (const dialog of document.querySelectorAll<HTMLElement>('body > passkey-reauth[lang]')) dialog.lang = language;
  const shadows = (root: ParentNode): ShadowRoot[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap(({ shadowRoot, localName, lang }) =>
      shadowRoot && localName.startsWith('passkey-') && !lang ? [shadowRoot, ...shadows(shadowRoot)] : [],
    );
  const follows = () =>
    shadows(document).every((root) => (root.querySelector<HTMLElement>('[lang]') ?? { lang: language }).lang === language);
  const words = () => shadows(document).reduce((text, root) => text + (root.textContent ?? ''), document.body.innerText);
  const giveUp = performance.now() + 10_000;
  let before = '';
  let still = 0;
  // Some words come a moment after the rest: a part of the language is a file of its own.
  while (!follows() || still < 5) {
    if (performance.now() > giveUp) throw new Error(`It does not speak ${language}.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = words();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** Fonts are there, what moved has arrived, and what never ends stands at its beginning. @returns how high the page is. */
async function settle(): Promise<number> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  // A document does not know what moves in its shadows.
  for (const animation of roots(document).flatMap((root) => root.getAnimations())) {
    if (animation.effect?.getComputedTiming().endTime === Infinity) {
      animation.pause();
      animation.currentTime = 0;
    } else animation.finish();
  }
  // A passkey's own id comes from its key, and the browser lets nobody choose that.
  for (const id of roots(document).flatMap((root) => [...root.querySelectorAll('dd, [part] *')])) {
    if (id.childElementCount === 0 && /^\s*[\w-]{40,}\s*$/.test(id.textContent)) {
      const text = [...id.childNodes].find((node) => node instanceof Text && node.data.trim());
      if (text instanceof Text) text.data = 'A-passkey-id'.repeat(4).slice(0, 43);
    }
  }
  scrollTo(0, 0);
  return document.documentElement.scrollHeight;
}
