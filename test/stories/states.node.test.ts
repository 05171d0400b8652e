import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { globSync } from 'node:fs';

/** States that no story can show, and why. */
const WITHOUT_STORY: Record<string, string> = {
  'passkey-autofill idle': 'the page’s own form, as it was before',
  'passkey-autofill redirecting': 'nothing is on screen, and the page is left',
  'passkey-autofill failed': 'looks as before: a passkey that was refused is in "Unknown Passkey"',
  'passkey-enroll idle': 'nothing is on screen',
  'passkey-enroll deciding': 'nothing is on screen',
  'passkey-enroll upgrading': 'nothing is on screen until it is over: "Saved Automatically"',
  'passkey-login idle': 'for as long as autofill is being prepared; looks like "Listening"',
  'passkey-manager idle': 'without a backend, which is a mistake of the page’s',
  'passkey-manager redirecting': 'looks like "Preparing", and the page is left',
  'passkey-reauth waiting-for-link': 'only where a backend answers with a link that nobody picked; looks like the login’s',
  'passkey-signup waiting-for-link': 'only where a backend answers with a link; looks like the login’s',
};

describe('every state that the reference names', () => {
  const stories = globSync('stories/passkey-*.stories.ts');
  for (const file of globSync('src/components/*/*.ts')) {
    const source = readFileSync(file, 'utf8');
    const states = [...source.matchAll(/@cssstate ([a-z-]+) -/g)].flatMap(([, state]) => state ?? []);
    const tag = /@example\n \* <(passkey-[a-z]+)/.exec(source)?.[1] ?? '';
    if (states.length === 0) continue;
    it(`of <${tag}> has a story, or there is a reason why not`, () => {
      const own = stories.filter((story) => story.includes(`${tag}.stories`)).map((story) => readFileSync(story, 'utf8'));
      const shown = states.filter((state) => own.some((text) => text.includes(`sees('${state}'`)));
      const excused = states.filter((state) => `${tag} ${state}` in WITHOUT_STORY);
      assert.deepEqual(
        states.filter((state) => !shown.includes(state) && !excused.includes(state)),
        [],
        'no story ends in it',
      );
      assert.deepEqual(
        shown.filter((state) => excused.includes(state)),
        [],
        'the excuse is no longer one',
      );
    });
  }
});
