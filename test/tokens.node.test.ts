import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeTokens } from '../tools/tokens/make-tokens.ts';
import { PLACE_PROPERTIES } from '../tools/tokens/place-properties.ts';
import { readTokens } from '../tools/tokens/read-tokens.ts';
import { findHardCoded } from './hard-coded-looks.ts';

const sources = globSync('src/components/**/*.{ts,css}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/tokens\.(?:styles\.ts|css)$|\.test\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('tokens.json', () => {
  it('is what the sheets, the list for pages and the documentation were made from (npm run tokens)', async () => {
    for (const [path, text] of await makeTokens()) assert.equal(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'), text, path);
  });

  it('has a description of each token, and no token that nothing reads', async () => {
    const everything = [
      ...sources.map(({ text }) => text),
      ...globSync('src/components/*tokens.styles.ts').map((path) => readFileSync(path, 'utf8')),
    ];
    const read = new Set(everything.flatMap((text) => [...text.matchAll(/var\(--_([\w-]+)/g)].map(([, name]) => name)));
    const tokens = await readTokens();
    assert.ok(tokens.length > 20);
    for (const { name, description } of tokens) {
      assert.ok(description.length > 5, name);
      assert.ok(read.delete(name), `nothing reads ${name}`);
    }
    assert.deepEqual([...read], [], 'what is read is a token');
  });

  it('is in the reference of every element in which it does something, and of no other', async () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    const classes = modules.flatMap(({ declarations = [] }) => declarations);
    const tokensOf = (element: string) => classes.find(({ name }) => name === element)?.cssProperties?.map(({ name }) => name) ?? [];
    const everywhere = new Set(classes.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
    for (const { name } of await readTokens()) assert.ok(everywhere.has(`--passkey-${name}`), name);
    for (const [element, { has, lacks }] of Object.entries(SOME_TOKENS)) {
      const listed = tokensOf(element);
      assert.deepEqual(has.split(' ').filter((name) => !listed.includes(`--passkey-${name}`)), [], `${element} has`); // prettier-ignore
      assert.deepEqual(lacks.split(' ').filter((name) => listed.includes(`--passkey-${name}`)), [], `${element} lacks`); // prettier-ignore
    }
    assert.deepEqual(tokensOf('PasskeyProvider'), []);
  });

  it('has a line in the documentation for everything else that passkey-elements.css reads', () => {
    const read = readFileSync('src/components/passkey-elements.css', 'utf8').replace(/\/\* tokens:[^]*?end of tokens \*\//, '');
    const names = new Set([...read.matchAll(/var\(\s*(--passkey-[\w-]+)/g)].map(([, name = '']) => name));
    assert.deepEqual([...names].sort(), PLACE_PROPERTIES.map(({ name }) => name).sort());
  });
});

describe('the looks of the elements', () => {
  it('are made of tokens: no style has a colour, a size, a font or a time of its own', () => {
    const sheets = sources.flatMap(({ path, text }) =>
      path.endsWith('.css')
        ? [{ path, css: withoutTokens(text) }]
        : [...text.matchAll(/css`([^`]*)`/g)].map(([, css = '']) => ({ path, css })),
    );
    assert.ok(sheets.length > 10, 'the check found the sheets');
    assert.deepEqual(sheets.flatMap(({ path, css }) => findHardCoded(css).map(({ property, value }) => `${path}: ${property}: ${value}`)), []); // prettier-ignore
  });

  it('are in sheets only: no template sets a style, a colour or a size', () => {
    const found = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\s(?:style|bgcolor|color|face|size|(?:stroke|fill)(?!="(?:none|currentColor)"))=(?:"[^"]*"|\$\{)/gi)].map(
        ([hit]) => `${path}:${hit}`,
      ),
    );
    assert.deepEqual(found, []);
  });
});

describe('the check for values that are no tokens', () => {
  for (const declaration of [
    'color: red',
    'color: #fff',
    'border: 1px solid',
    'border: var(--_line) solid rgb(0 0 0)',
    'margin: 0 -4px',
    'margin: calc(2 * var(--_space) + 3px)',
    'padding: var(--passkey-padding, 3px)',
    'font-size: 0.9em',
    'font-weight: 600',
    'font-weight: bold',
    'font-family: Arial',
    'font: 1em serif',
    'line-height: 1.5',
    'inline-size: 40%',
    'transition: rotate 150ms',
    'box-shadow: 0 0 .5rem currentcolor',
  ])
    it(`refuses ${declaration}`, () => {
      assert.equal(findHardCoded(`p { ${declaration} }`).length, 1);
      assert.equal(findHardCoded(`@media (width > 1px) { p:hover { ${declaration}; } }`).length, 1);
    });

  it('accepts tokens, what is made of them, and nothing, all and half', () => {
    const css = `@container (max-width: 400px) { p { color: var(--_muted); margin: calc(-1.5 * var(--_space)) 0 auto; inline-size: 100%;
      inset: 50%; border: var(--_line) solid transparent; font: inherit; flex: 1; font-weight: normal; min-block-size: 2lh; opacity: 0.5;
      content: '#fff 3px'; /* color: red */ \${control} background: CanvasText; grid-template-columns: auto minmax(0, 1fr) } }`;
    assert.deepEqual(findHardCoded(css), []);
  });
});

// --- helpers ---

/** For some elements: tokens that change how they look, also in what they load later, and tokens that cannot. */
const SOME_TOKENS: Readonly<Record<string, { has: string; lacks: string }>> = {
  PasskeyLogin: { has: 'accent field field-text success title card-radius block-size added-block-size', lacks: 'surface code-font intro' },
  PasskeySignup: { has: 'accent field success code-font intro', lacks: 'surface card-radius' },
  PasskeyManager: { has: 'field tint heading card-radius block-size', lacks: 'success surface form-width added-block-size' },
  PasskeyEnroll: { has: 'on-accent success heading card-radius form-width', lacks: 'field on-field field-text title label-weight' },
  PasskeyReauth: { has: 'surface scrim shadow field field-text tiny', lacks: 'success title code-font' },
  PasskeyExplainer: { has: 'accent muted heading', lacks: 'on-accent field danger success title card-radius form-width tint' },
  PasskeyAutofill: { has: 'field-border danger icon', lacks: 'field on-field hairline tint title tiny field-text form-width success' },
};

interface Manifest {
  modules: { declarations?: { name: string; cssProperties?: { name: string }[] }[] }[];
}

const withoutTokens = (css: string): string => css.replace(/\/\* tokens:[^]*?\/\* end of tokens \*\//, '');
