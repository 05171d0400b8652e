import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { listen } from '../../mock-server/node.ts';
import type { Listening } from '../../mock-server/node.ts';
import { connectDevice, type Device } from './device.ts';
import { launchBrowser } from './launch-browser.ts';

/** A whole web site, as one function. What it answers with `undefined` is not found. */
export type Site = (request: Request) => Response | undefined | Promise<Response | undefined>;

export interface Harness {
  /** Opens a page of the site in a browser context of its own, with a passkey device that only the test can move. */
  visit(path: string, options?: VisitOptions): Promise<{ page: Page; device: Device }>;
  /** The site's address, without a slash at its end. */
  readonly origin: string;
}

export interface VisitOptions {
  /** Runs before the page goes anywhere. */
  before?: (page: Page, device: Device) => Promise<unknown>;
  /** Runs while the page is loading; it has loaded when both are done. */
  meanwhile?: (page: Page) => Promise<unknown>;
  /** Errors that the page is meant to have in its console. */
  expectErrors?: RegExp;
}

/**
 * Gives a test file a browser and a site on `http://localhost`, the one name where WebAuthn works without TLS. After each test the
 * pages are closed, and an error in their consoles, or one that nobody caught, fails the test.
 * @param makeSite - Called once, with the origin under which the site will be seen.
 * @example
 * const { visit } = harness(() => serveFolder('dist-demo', '/'));
 * it('opens', async () => { const { page } = await visit('/'); await page.waitForSelector('h1'); });
 */
export function harness(makeSite: (origin: string) => Site | Promise<Site>): Harness {
  let browser: Browser;
  let server: Listening;
  let site: Site | undefined;
  let origin = '';
  let errors: string[] = [];

  before(async () => {
    server = await listen(async (request) => {
      // Asked for by a full browser, and not by a headless shell: no test is about it.
      if (new URL(request.url).pathname === '/favicon.ico') return new Response(null, { status: 204 });
      return (await site?.(request)) ?? new Response('Not found', { status: 404 });
    });
    origin = server.url.replace('127.0.0.1', 'localhost');
    [browser, site] = await Promise.all([launchBrowser(), makeSite(origin)]);
  });
  afterEach(async () => {
    const found = errors;
    errors = [];
    await Promise.all(
      browser
        .browserContexts()
        .slice(1)
        .map((context) => context.close()),
    ); // the first is the browser's own
    assert.deepEqual(found, [], 'what the pages complained about');
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  return {
    get origin() {
      return origin;
    },
    visit: async (path, { before: prepare, meanwhile, expectErrors } = {}) => {
      const page = await (await browser.createBrowserContext()).newPage();
      page.setDefaultTimeout(PATIENCE);
      page.on('console', (message) => {
        if (message.type() !== 'error' || expectErrors?.test(message.text())) return;
        errors.push(`${message.text()} (${message.location().url ?? 'no place'})`);
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      const device = await connectDevice(page);
      await prepare?.(page, device);
      await Promise.all([page.goto(`${origin}${path}`), meanwhile?.(page)]);
      return { page, device };
    },
  };
}

// --- helpers ---

/** Milliseconds that a wait may take before it counts as a failure. Generous: machines that run tests are busy. */
const PATIENCE = 30_000;
