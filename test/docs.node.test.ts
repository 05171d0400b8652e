import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import ts from 'typescript';
import { createRelyingParty } from '../mock-server/index.ts';
import { codeBlocks } from './code-blocks.ts';
import { harness } from './e2e/harness.ts';
import { htmlPage } from './e2e/kit-site.ts';
import { serveFolder } from './e2e/serve-folder.ts';

// Reads dist/: `npm test` builds it first.

const FILES = [...globSync('*.md'), ...globSync('docs/**/*.md')].filter((file) => file !== 'CHANGELOG.md').sort();
const BLOCKS = FILES.flatMap(codeBlocks);

describe('README and docs', () => {
  it('link to files and headings that exist', () => {
    const links = FILES.flatMap((file) => linksOf(file).map((link) => ({ file, link })));
    assert.ok(links.length >= 30, `${String(links.length)} links`);
    assert.deepEqual(links.filter(({ file, link }) => !leadsSomewhere(file, link)), []); // prettier-ignore
  });

  it('are all linked to from the README, directly or not', () => {
    const reached = new Set(['README.md']);
    for (const file of reached)
      for (const link of linksOf(file).filter((target) => /\.md(#|$)/.test(target))) reached.add(pathOf(file, link));
    assert.deepEqual(FILES.filter((file) => file.startsWith('docs/') && !reached.has(file)), []); // prettier-ignore
  });

  it('import only what the package exports, and have TypeScript that compiles', () => {
    const modules = BLOCKS.flatMap(({ place, language, text }) => scriptsOf(language, text).map((script) => ({ place, language, script })));
    const sources = modules.map(({ place, language, script }) => `// ${place}\n${language === 'ts' ? script : importsFrom(script)}`);
    const count = sources.join('\n').match(/'passkey-elements/g)?.length ?? 0;
    assert.ok(count >= 25, `${String(count)} imports`);
    assert.equal(compile(sources), '');
  });

  it('have a recipe for Cypress whose types fit', () => {
    const recipe = BLOCKS.find(({ text }) => text.includes('cy.visit'))?.text ?? assert.fail('there is none');
    assert.equal(compile([`${recipe}\n${CYPRESS}`]), '');
    assert.match(compile([`${recipe.replace('device.install', 'device.instal')}\n${CYPRESS}`]), /instal/);
  });

  it('name only style sheets and scripts that the package has', () => {
    const named = BLOCKS.flatMap(({ text }) =>
      [...text.matchAll(/\bpasskey-elements\/(dist\/[\w./-]+|[\w-]+\.css)/g)].map(([, path = '']) => path),
    );
    assert.ok(named.length >= 5, `${String(named.length)} names`);
    for (const path of named) assert.ok(existsSync(path.startsWith('dist/') ? path : `dist/${path}`), path);
  });

  it('are checked by something that notices an export that does not exist', () => {
    assert.match(compile(["import { noSuchThing } from 'passkey-elements';\nnoSuchThing;"]), /has no exported member 'noSuchThing'/);
    assert.match(compile(["import 'passkey-elements/define/passkey-no-such.js';"]), /passkey-no-such/);
    assert.equal(leadsSomewhere('README.md', 'docs/no-such.md'), false);
    assert.equal(leadsSomewhere('README.md', 'docs/mock-server.md#no-such-heading'), false);
  });
});

describe('the README’s first page', () => {
  const html = codeBlocks('README.md').find(({ language }) => language === 'html')?.text ?? '';
  const { visit } = harness((origin) => {
    const rp = createRelyingParty({ origins: [origin] });
    const files = serveFolder('dist', '/passkey-elements/dist/');
    const left = Promise.withResolvers<undefined>();
    let signedUp = false;
    return async (request) => {
      const { pathname } = new URL(request.url);
      // The device answers faster than a page can leave, as nobody could: no new offer before it has left after the sign-up.
      if (pathname === '/passkeys/authentication/options' && signedUp) await left.promise;
      if (pathname === '/passkeys/registration/verify') signedUp = true;
      if (pathname === '/account') left.resolve(undefined);
      if (pathname.startsWith('/passkeys/')) return rp(request);
      if (pathname === '/') return htmlPage(html);
      return pathname === '/account' ? htmlPage('<h1>Account</h1>') : files(request);
    };
  });

  it('signs up and in when pasted, and goes to the account both times', async () => {
    const { page, device } = await visit('/');
    await page.waitForSelector('passkey-signup input[name="username"]');
    await page.type('passkey-signup input[name="username"]', 'mia@example.com');
    await page.keyboard.press('Enter');
    await atAccount(page);
    assert.equal(await device.count(), 1);
    assert.equal(await whoIsSignedIn(page), 'mia@example.com');

    await signOut(page);
    assert.equal(await whoIsSignedIn(page), undefined);
    await page.goBack(); // somebody is at the device, so the passkey is picked as soon as it is offered
    await atAccount(page);
    assert.equal(await whoIsSignedIn(page), 'mia@example.com');
  });
});

// --- helpers ---

/** The little of Cypress that the recipe uses: the package itself is large, and downloads a program wherever it is installed. */
const CYPRESS = `
interface Chain { type(text: string): Chain; then(next: () => void): Chain }
declare const cy: { visit(url: string, options: { onBeforeLoad(window: Window): void }): Chain; get(selector: string): Chain };
declare function it(title: string, test: () => void): void;
declare function expect(value: unknown): { to: { have: { length(count: number): void } } };`;

/** Targets of links and pictures within the project. */
function linksOf(file: string): string[] {
  const prose = readFileSync(file, 'utf8').replace(/^```[^]*?^```$/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
}

const pathOf = (file: string, link: string): string => join(dirname(file), link.split('#', 1).join('')).replaceAll('\\', '/');

function leadsSomewhere(file: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? file : pathOf(file, path);
  if (!existsSync(target)) return false;
  return heading === undefined || headingsOf(target).includes(heading);
}

/** As GitHub makes them. */
function headingsOf(file: string): string[] {
  const prose = readFileSync(file, 'utf8').replace(/^```[^]*?^```$/gm, '');
  const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text);
  return headings.map((text) => text.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')); // prettier-ignore
}

/** The scripts in a block: itself, or those inside its HTML. */
function scriptsOf(language: string, text: string): string[] {
  if (/^(js|ts)$/.test(language)) return [text];
  return language === 'html' ? [...text.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(([, script = '']) => script) : [];
}

/** The statements that import from the package, with every name in use. What else an example needs is its reader's. */
function importsFrom(script: string): string {
  const { statements } = ts.createSourceFile('example.ts', script, ts.ScriptTarget.Latest, true);
  const imports = statements.filter((statement) => ts.isImportDeclaration(statement));
  const ours = imports.filter(
    ({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && /^passkey-elements(?!.*\.css$)/.test(moduleSpecifier.text),
  );
  const dynamic = [...script.matchAll(/import\('(passkey-elements[^']*)'\)/g)].map(([, specifier = '']) => `import '${specifier}';`);
  return [...ours.map((statement) => statement.getText()), ...dynamic, 'export {};'].join('\n');
}

/** What the compiler says about modules in a project that uses the package; nothing when they are right. */
function compile(sources: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'passkey-elements-docs-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/passkey-elements'), 'dir');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const files = sources.map((source, index) => [`example-${String(index)}.ts`, source] as const);
    for (const [name, source] of files) writeFileSync(join(folder, name), source);
    const compilerOptions = {
      module: 'esnext',
      moduleResolution: 'bundler',
      target: 'es2022',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: files.map(([name]) => name) }));
    execFileSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' });
    return '';
  } catch (error) {
    const places = sources.map((source, index) => `example-${String(index)}.ts is ${source.split('\n', 1).join('')}`);
    return [String((error as { stdout?: unknown }).stdout ?? error), ...places].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const atAccount = (page: Page) => page.waitForFunction(() => location.pathname === '/account' && document.querySelector('h1') !== null);

const whoIsSignedIn = (page: Page) =>
  page.evaluate(async () => ((await (await fetch('/passkeys/session')).json()) as { name: string } | null)?.name);

async function signOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await fetch('/passkeys/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  });
}
