/**
 * `npm run bench`: what a person waits for in `<passkey-manager>` with 1,000 passkeys, beside a bare list that is written by hand with Lit. Prints
 * figures and goals; ends with code 0 also when a goal is missed, since a busy machine is no fault of the code.
 */
import { managerTimes } from './manager-times.ts';

const GOAL = 2;

const { ours, bare } = await managerTimes();
show('1,000 passkeys shown', ours.render, bare.render);
show('a rename answered, among 1,000', ours.rename, bare.rename);

// --- helpers ---

function show(what: string, mine: number, theirs: number): void {
  const ratio = mine / theirs;
  console.log(`${what}: ${mine.toFixed(1)} ms; a bare Lit list ${theirs.toFixed(1)} ms`);
  console.log(`  ratio ${ratio.toFixed(2)} (${ratio <= GOAL ? 'good' : 'MISSED'}: at most ${String(GOAL)})`);
}
