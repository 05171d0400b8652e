import type { StorybookConfig } from '@storybook/web-components-vite';
import { msw } from 'msw/vite';

/** Storybook's own files and addons; every story's relying party and device are set up in `preview.ts`. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { backgrounds: false, measure: false, outline: false },
  viteFinal: async (given) => {
    const { mergeConfig } = await import('vite');
    // Lit's development build: its warnings are what a story is to be checked for.
    const resolve = { conditions: ['development', 'module', 'browser'] };
    return mergeConfig(given, {
      base: './', // the same files work from any folder
      resolve,
      // Found ahead: what is found later reloads the page under a story.
      optimizeDeps: {
        include: [
          'lit',
          'lit/directives/ref.js',
          'lit/directives/repeat.js',
          '@lit/context',
          '@simplewebauthn/browser',
          '@simplewebauthn/server',
          'msw',
          'msw/browser',
        ],
      },
      plugins: [msw({ mode: 'worker-only' })],
      build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
    });
  },
};
export default config;
