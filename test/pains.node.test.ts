import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/**
 * What users of other passkey kits suffer from, as their issue trackers tell. Each has a test whose title names its number, or a decision
 * note that says why it cannot be met in a page.
 */
const PAINS: Readonly<Record<number, string>> = {
  1: 'password managers cannot see inputs in shadow DOM',
  2: 'a pending autofill request breaks the button or the next ceremony',
  3: 'raw errors, and cancelling treated as failure',
  4: 'autofill dies silently: stale challenge, never re-armed',
  5: 'dead ends: no visible other way in',
  6: 'prompts nobody asked for; autofill with side effects on mount',
  7: 'Safari loses the user gesture when options are fetched first',
  8: 're-authentication is missing or creates a new session',
  9: 'deleted passkeys keep being offered',
  10: 'duplicate registration is confusing',
  11: 'passkey names are meaningless',
  12: 'styling limits',
  13: 'bundle size',
  14: 'support misdetected',
  15: 'enrolment nagging',
  16: 'crashes when rendered on a server',
  17: 'deleting the last passkey locks people out',
  18: 'extensions fight each other and the page',
  19: 'QR code instead of this device, or security keys locked out',
  20: 'screen readers hear nothing; focus is lost',
  21: 'content security policy',
  22: 'flash and layout shift',
  23: 'layouts that are not mirrored from right to left',
  24: 'frames and in-app browsers',
  25: 'wrong autocomplete token',
  26: 'RP ID and multi-domain set-ups',
  27: 'same element defined twice',
  28: 'passkey UI is hard to test and demo',
  29: 'locked to one backend',
};

describe('what users of other kits suffer from', () => {
  const titles = globSync('{src,test,mock-server}/**/*.test.ts').flatMap(
    (file) => readFileSync(file, 'utf8').match(/^\s*(?:it|describe)\(.*$/gm) ?? [],
  );
  const notes = globSync('docs/decisions/*.md').map((file) => readFileSync(file, 'utf8'));

  for (const [number, pain] of Object.entries(PAINS)) {
    it(`has an answer to ${pain} (${number})`, () => {
      const named = new RegExp(String.raw`\(pains? (?:\d+, )*${number}\b`);
      assert.ok(
        [...titles, ...notes].some((text) => named.test(text)),
        `no test and no note names "(pain ${number})"`,
      );
    });
  }
});
