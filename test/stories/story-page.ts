import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, CDPSession, ConsoleMessage, Page } from 'puppeteer-core';

/** What is wrong with a story; nothing, if it is empty. */
export type Complaints = string[];

/** How a story is looked at once it has played. */
export type Look = 'light' | 'dark' | 'forced colours' | 'right to left';

/** A page that shows one story after the other, as Storybook itself changes between them. */
export class StoryPage {
  /** The browser's page, for what else there is to see. */
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #base: string;
  readonly #globals: string;
  #complaints: Complaints = [];
  /** What the story on screen is meant to have in the console. */
  #expected: RegExp | undefined;
  #opened = false;

  /**
   * @param base - The Storybook's address, with a slash at its end.
   * @param options.language - What the toolbar says.
   */
  static async open(browser: Browser, base: string, { language = 'en' } = {}): Promise<StoryPage> {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({ width: 800, height: 900 });
    await page.evaluateOnNewDocument(listenForStories);
    await page.evaluateOnNewDocument(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    return new StoryPage(page, await page.createCDPSession(), { base, globals: `a11y.manual:!true;language:${language}` });
  }

  private constructor(page: Page, session: CDPSession, { base, globals }: { base: string; globals: string }) {
    this.page = page;
    this.#session = session;
    this.#base = base;
    this.#globals = globals;
    page.on('console', (message) => this.#onConsole(message));
    page.on('pageerror', (error) => this.#complaints.push(`uncaught: ${String(error)}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(base).origin) this.#complaints.push(`asked ${request.url()}`);
    });
  }

  /** Shows a story and lets it play. @returns why it did not come to its end. */
  async play(id: string): Promise<Complaints> {
    this.#complaints = [];
    await this.look('light');
    if (!this.#opened) await this.page.goto(`${this.#base}iframe.html?viewMode=story&id=${id}&globals=${this.#globals}`);
    const { status, failures, expectedErrors } = await this.page.evaluate(showStory, id, this.#opened);
    // Whoever did not come to the end may have left anything behind.
    this.#opened = status === 'success' && failures.length === 0;
    this.#expected = expectedErrors === undefined ? undefined : new RegExp(expectedErrors);
    if (!this.#opened) this.#complaints.push(...failures, `it ended with "${status}"`);
    return this.complaints();
  }

  /** What axe has to say about the story as it is now. */
  async check(look: Look): Promise<Complaints> {
    await this.look(look);
    return this.page.evaluate(runAxe);
  }

  /** What the page complained about since the last time. */
  complaints(): Complaints {
    const found = this.#complaints;
    this.#complaints = [];
    return found.filter((text) => !this.#expected?.test(text));
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
  }

  /** Changes how the story is looked at. */
  async look(look: Look): Promise<void> {
    const features = [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
    ];
    await this.#session.send('Emulation.setEmulatedMedia', { features });
    if (look === 'right to left') await this.page.evaluate(speakArabic);
  }

  #onConsole(message: ConsoleMessage) {
    const text = message.text();
    if (message.type() !== 'error' && message.type() !== 'warn') return;
    if (text.startsWith('Lit is in dev mode')) return;
    // The browser reports each refusal of the relying party, and many a story is about one.
    if (text.startsWith('Failed to load resource') && message.location().url?.includes('/passkeys/')) return;
    this.#complaints.push(`${message.type()}: ${text}`);
  }
}

// --- helpers: they run in the page ---

interface Ended {
  storyId: string;
  status: string;
}
interface Channel {
  on(event: string, listener: (payload: never) => void): void;
  emit(event: string, payload: object): void;
}
/** What `listenForStories` leaves in the page. */
interface Listening {
  channel?: Channel;
  ended: Map<string, Ended>;
  expected: Map<string, string | undefined>;
  failures: string[];
  onEnd?: () => void;
}
declare const globalThis: { stories: Listening; axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> } };
interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Storybook tells on its channel when a story is over; the channel is made while the page loads. */
function listenForStories(): void {
  const listening: Listening = { ended: new Map(), expected: new Map(), failures: [] };
  globalThis.stories = listening;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => listening.channel,
    set(channel: Channel) {
      listening.channel = channel;
      channel.on('storyPrepared', ({ id, parameters }: { id: string; parameters: { expectedErrors?: string } }) => {
        listening.expected.set(id, parameters.expectedErrors);
      });
      const fail = (error: unknown) => {
        const { message, description } = (error ?? {}) as { message?: string; description?: string };
        listening.failures.push(message ?? description ?? JSON.stringify(error));
      };
      for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'configError']) channel.on(event, fail);
      channel.on('unhandledErrorsWhilePlaying', (errors: unknown[]) => errors.forEach(fail));
      channel.on('storyMissing', (storyId: string) => {
        listening.ended.set(storyId, { storyId, status: 'missing' });
        listening.onEnd?.();
      });
      channel.on('storyFinished', (ended: Ended) => {
        listening.ended.set(ended.storyId, ended);
        listening.onEnd?.();
      });
    },
  });
}

async function showStory(id: string, change: boolean) {
  const { stories } = globalThis;
  if (change) {
    stories.failures = [];
    stories.ended.delete(id);
    stories.channel?.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  }
  while (!stories.ended.has(id)) await new Promise<void>((resolve) => (stories.onEnd = resolve));
  const expectedErrors = stories.expected.get(id);
  return {
    status: stories.ended.get(id)?.status ?? '',
    failures: stories.failures,
    ...(expectedErrors !== undefined && { expectedErrors }),
  };
}

/** @throws {Error} when an element still speaks English after a while. */
async function speakArabic(): Promise<void> {
  document.documentElement.lang = 'ar';
  document.documentElement.dir = 'rtl';
  const giveUp = performance.now() + 10_000;
  // A language of its own is one that the page gave the element, or that it was asked in.
  const elements = [...document.querySelectorAll<HTMLElement>('*')].filter(
    ({ localName, lang }) => localName.startsWith('passkey-') && !lang,
  );
  while (elements.some(({ shadowRoot }) => shadowRoot?.querySelector('[lang="en"]'))) {
    if (performance.now() > giveUp) throw new Error('It goes on in English on an Arabic page.');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function runAxe(): Promise<string[]> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const { violations } = await globalThis.axe.run(
    { exclude: [['simulated-passkey-device']] },
    {
      resultTypes: ['violations'],
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'page-has-heading-one': { enabled: false } }, // a story is a part of a page
    },
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`,
  );
}
