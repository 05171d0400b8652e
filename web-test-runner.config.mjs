import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { mswPlugin } from './test/runner/msw-plugin.mjs';
import { protocolPlugin } from './test/runner/protocol-plugin.mjs';
import { webauthnPlugin } from './test/runner/webauthn-plugin.mjs';
import { findBrowser } from './tools/find-browser.mjs';
import { findFirefox } from './tools/find-firefox.mjs';

/** `npm test -- --soft` and `--firefox` set it. */
const variant = process.env.PASSKEY_BROWSER_VARIANT;
const firefox = variant === 'firefox';

export default {
  files: ['src/**/*.test.ts', 'mock-server/**/*.test.ts', 'test/**/*.test.ts', '!**/*.node.test.ts'],
  hostname: 'localhost', // the loopback interface only, and the one name where WebAuthn works without TLS
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: firefox ? 1 : 2, // pages of one Firefox take the focus from each other
  testFramework: { config: { timeout: '10000' } },
  plugins: [
    protocolPlugin(),
    mswPlugin(),
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: new URL('./tsconfig.json', import.meta.url).pathname }),
    webauthnPlugin({ soft: variant !== undefined }),
  ],
  filterBrowserLogs: ({ args: [first] }) => !String(first).includes('Lit is in dev mode'),
  browsers: [firefox ? firefoxLauncher() : await chromiumLauncher()],
};

// --- helpers ---

async function chromiumLauncher() {
  const { executablePath, headless, args, env } = await findBrowser();
  return chromeLauncher({
    launchOptions: { executablePath, headless, args, env },
    // A context of its own for each page: tabs of one window lose focus to each other, and WebAuthn refuses pages without focus.
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
  });
}

/** Puppeteer speaks WebDriver BiDi with Firefox. */
function firefoxLauncher() {
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
  });
}
