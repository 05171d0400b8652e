import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { codeBlocks } from './code-blocks.ts';

// Reads dist/: `npm test` builds it first.

const BLOCKS = ['docs/mock-server.md', 'docs/software-authenticator.md'].flatMap(codeBlocks).filter(({ language }) => language === 'js');

/** What the examples need that Node has not, or that this project has not; each is tried elsewhere. */
const ELSEWHERE: Record<string, string> = {
  'msw/browser': 'a page: msw.test.ts',
  '@open-wc/testing': 'a page: kit-ceremonies.test.ts',
  express: 'a package that is not here: node.node.test.ts',
  '@playwright/test': 'a package that is not here: playwright.node.test.ts',
  'cy.visit': 'a browser: docs.node.test.ts holds its types',
};

/** Inside the project, so that the package finds itself by its name, and what it needs. */
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(resolve('.cache/docs-examples-'));
after(() => rmSync(folder, { recursive: true }));

describe('the examples of the mock server and the software authenticator', { concurrency: 2 }, () => {
  const here = BLOCKS.filter(({ text }) => !Object.keys(ELSEWHERE).some((sign) => text.includes(sign)));

  for (const { place, text } of here) {
    it(`run in Node: ${place}`, async () => {
      const { code, output } = await run(place.replace(/\W+/g, '-'), text);
      assert.equal(code, 0, output);
    });
  }

  it('are almost all of them', () => {
    assert.ok(here.length >= 20, String(here.length));
    assert.equal(BLOCKS.length - here.length, Object.keys(ELSEWHERE).length);
  });

  it('are run by something that notices', async () => {
    const lines = ["import { createRelyingParty } from 'passkey-elements/mock-server';", "createRelyingParty({ origins: ['nonsense'] });"];
    assert.notEqual((await run('nonsense', lines.join('\n'))).code, 0);
    assert.notEqual((await run('missing', "import { noSuchThing } from 'passkey-elements/testing';")).code, 0);
  });
});

// --- helpers ---

/** What the prose around a fragment has set up. */
const SETTING: Record<string, string> = {
  createRelyingParty: "import { createRelyingParty } from 'passkey-elements/mock-server';",
  createOutbox: "import { createOutbox } from 'passkey-elements/mock-server';",
  softAuthenticator: "import { softAuthenticator } from 'passkey-elements/testing';",
  devicePresets: "import { devicePresets } from 'passkey-elements/testing';",
  mockPasskeys: "import { mockPasskeys } from 'passkey-elements/mock-server/playwright';",
  outbox: "const outbox = (await import('passkey-elements/mock-server')).createOutbox();",
  localStorage: `const localStorage = {
    items: {}, get length() { return Object.keys(this.items).length; }, key(index) { return Object.keys(this.items)[index] ?? null; },
    getItem(key) { return this.items[key] ?? null; }, setItem(key, value) { this.items[key] = value; }, removeItem(key) { delete this.items[key]; },
  };`,
  page: 'const page = { addInitScript: async () => {}, route: async () => {} };',
  // A page whose button makes a passkey.
  button: `const user = { id: Uint8Array.of(1), name: 'mia@example.com', displayName: 'Mia' };
    const publicKey = { rp: { name: 'Example' }, user, challenge: new Uint8Array(16), pubKeyCredParams: [{ type: 'public-key', alg: -7 }] };
    const button = { click: () => { device.install(); void navigator.credentials.create({ publicKey }); } };`,
  // Somebody has a passkey, and a page waits for one.
  device: `const device = (await import('passkey-elements/testing')).softAuthenticator();
    device.install();
    await navigator.credentials.create({ publicKey: { rp: { name: 'Example' }, user: { id: Uint8Array.of(1), name: 'mia@example.com', displayName: 'Mia' },
      challenge: new Uint8Array(16), pubKeyCredParams: [{ type: 'public-key', alg: -7 }] } });
    void navigator.credentials.get({ mediation: 'conditional', publicKey: { challenge: new Uint8Array(16) } });`,
};

/** Every example plays at this address, with a device that answers, unless it brings its own. */
const PREAMBLE = `globalThis.location ??= { origin: 'http://localhost:5173', hostname: 'localhost', href: 'http://localhost:5173/' };`;

/** The little of Vitest that the examples use. */
const VITEST = `import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
const expect = (value) => ({ toBe: (other) => assert.equal(value, other) });
export { after as afterAll, before as beforeAll, expect, test };`;

async function run(name: string, text: string): Promise<{ code: number | null; output: string }> {
  const place = join(folder, name);
  mkdirSync(join(place, 'node_modules/vitest'), { recursive: true });
  writeFileSync(join(place, 'node_modules/vitest/package.json'), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(join(place, 'node_modules/vitest/index.js'), VITEST);
  writeFileSync(join(place, 'example.mjs'), surround(text));
  const child = spawn(process.execPath, ['example.mjs'], { cwd: place, env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** The example with what it needs before it, and an end to what it starts. */
function surround(text: string): string {
  const code = text.replace(/\/\/ .*$/gm, '');
  const used = (name: string) => new RegExp(`(?<![.\\w'/-])${name}\\b(?!['/:])`).test(code);
  const declared = (name: string) => new RegExp(`(?:const|let|import)\\s[^;=]*\\b${name}\\b`).test(code);
  const needed = Object.entries(SETTING).filter(([name]) => used(name) && !declared(name));
  const elsewhere = text.includes('createPasskey') ? [OWN_DEVICE] : [];
  const free = text.replace('port: 8787', 'port: 0');
  const end = /\bclose \}/.test(text) ? ['await close();'] : [];
  return [PREAMBLE, ...needed.map(([, line]) => line), ...elsewhere, free, ...end].join('\n');
}

/** "On the page's device." */
const OWN_DEVICE = "(await import('passkey-elements/testing')).softAuthenticator().install();";
