import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesOf } from '../tools/manifest/files-of.ts';
import { findElements } from '../tools/manifest/find-elements.ts';
import { templateNames } from '../tools/manifest/template-names.ts';
import type { ElementDeclaration } from '../tools/reference/element-declaration.ts';
import { makeReference } from '../tools/reference/make-reference.ts';

// Reads custom-elements.json: `npm test` makes it first.

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as { modules: { declarations?: ElementDeclaration[] }[] };
const declarations = modules.flatMap(({ declarations: own = [] }) => own);
const elements = findElements().map((element) => ({
  ...element,
  declaration: declarations.find(({ tagName }) => tagName === element.tag) ?? assert.fail(`${element.tag} is not in the manifest`),
}));
const namesIn = (list: { name: string }[] = []): string[] => list.map(({ name }) => name).sort();
const attributesOf = (tag: string): string[] => namesIn(elements.find((element) => element.tag === tag)?.declaration.attributes);

describe('the reference of the elements', () => {
  it('is on their pages as their classes describe it (npm run analyze)', async () => {
    const pages = await makeReference();
    assert.equal(pages.size, 8);
    const stale = [...pages].filter(([path, text]) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== text);
    assert.deepEqual(stale.map(([path]) => path), []); // prettier-ignore
  });

  for (const { tag, source, declaration } of elements) {
    const found = templateNames(filesOf(source));
    it(`lists the parts that the templates of <${tag}> have`, () => {
      const parts = [...found.parts].filter((part) => !INHERITED[tag]?.includes(part));
      assert.deepEqual(namesIn(declaration.cssParts), parts.sort());
    });

    it(`lists the slots that the templates of <${tag}> have`, () => {
      assert.deepEqual(namesIn(declaration.slots), [...found.slots].filter((slot) => slot !== OWN_SLOT).sort());
    });

    it(`describes everything that it lists of <${tag}>`, () => {
      const { attributes = [], members = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
      const fields = members.filter((member) => member.kind === 'field' && !member.static && !member.attribute);
      const bare = [...attributes, ...fields, ...slots, ...cssParts, ...cssProperties].filter(({ description }) => !description);
      assert.deepEqual(namesIn(bare), []);
    });
  }

  it('lists the attributes that make a backend, but for an element that asks none', () => {
    for (const { tag } of elements) {
      const backend = attributesOf(tag).filter((name) => name === 'base-url' || name === 'methods');
      assert.deepEqual(backend, tag === 'passkey-explainer' ? [] : ['base-url', 'methods'], tag);
    }
  });
});

// --- helpers ---

/** What an element inherits and never shows: autofill has no place for a spinner. */
const INHERITED: Readonly<Record<string, readonly string[]>> = { 'passkey-autofill': ['spinner'] };

/** Where the kit itself puts the fields of a question. */
const OWN_SLOT = 'step';
