import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { mswPlugin } from './test/runner/msw-plugin.mjs';
import { webauthnPlugin } from './test/runner/webauthn-plugin.mjs';
import { findBrowser } from './tools/find-browser.mjs';

const { executablePath, headless, args, env } = await findBrowser();

export default {
  files: ['src/**/*.test.ts', 'mock-server/**/*.test.ts', 'test/**/*.test.ts', '!**/*.node.test.ts'],
  hostname: 'localhost', // the loopback interface only, and the one name where WebAuthn works without TLS
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  testFramework: { config: { timeout: '10000' } },
  plugins: [
    mswPlugin(),
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: new URL('./tsconfig.json', import.meta.url).pathname }),
    webauthnPlugin(),
  ],
  filterBrowserLogs: ({ args: [first] }) => !String(first).includes('Lit is in dev mode'),
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, headless, args, env },
      // A context of its own for each page: tabs of one window lose focus to each other, and WebAuthn refuses pages without focus.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
};
