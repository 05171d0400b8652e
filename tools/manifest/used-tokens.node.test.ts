import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TemplateNames } from './template-names.ts';
import { usedTokens } from './used-tokens.ts';

describe('the tokens that styles use', () => {
  it('are those of rules for what is there', () => {
    assert.deepEqual(used('p { color: var(--_muted) }'), ['muted']);
    assert.deepEqual(used(".card { color: var(--_muted) } [part='button'] { top: var(--_space) }"), ['muted', 'space']);
    assert.deepEqual(used("[data-passkey='field'] { & > p { color: var(--_danger) } }"), ['danger']);
    assert.deepEqual(used(':host([hidden]), .none { color: var(--_muted) }'), ['muted']);
  });

  it('are not those of rules for what is not', () => {
    assert.deepEqual(used('h2 { color: var(--_muted) }'), []);
    assert.deepEqual(used('.card .none:is(p, h2) { color: var(--_muted) }'), []);
    assert.deepEqual(used("[part='none'] { color: var(--_muted) }"), []);
    assert.deepEqual(used("[data-passkey='form'] { & > p { color: var(--_danger) } }"), []);
  });

  it('are not those that the same selector says otherwise later', () => {
    assert.deepEqual(used('p { color: var(--_muted) } p { color: var(--_danger) }'), ['danger']);
    assert.deepEqual(used('p { color: var(--_muted) } @media print { p { color: var(--_danger) } }'), ['muted', 'danger']);
    assert.deepEqual(used('p { color: var(--_muted) } .card { color: var(--_danger) }'), ['muted', 'danger']);
  });

  it('are not those that a token is only made of', () => {
    assert.deepEqual(used(':host { --_focus: var(--passkey-focus, var(--_accent)) }'), []);
  });
});

// --- helpers ---

/** In an element that has a paragraph, a card and a field. */
function used(css: string): string[] {
  const names: TemplateNames = {
    tags: new Set(['p']),
    slots: new Set(),
    parts: new Set(['button']),
    classes: new Set(['card']),
    light: new Set(['field']),
  };
  return [...usedTokens(css, names)];
}
