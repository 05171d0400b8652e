/**
 * `npm run bench`: what the mock relying party can take, beside `@simplewebauthn/server` alone. Prints figures and goals; ends with
 * code 0 also when a goal is missed, since a busy machine is no fault of the code.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore } from '../mock-server/stores/memory-store.ts';
import { sqliteStore } from '../mock-server/stores/sqlite-store.ts';
import { accountGrowth } from './account-growth.ts';
import type { Growth } from './account-growth.ts';
import { ceremonyMemory } from './ceremony-memory.ts';
import { signInRate } from './sign-in-rate.ts';

const rate = await signInRate();
console.log(`sign-ins verified per second: ${rate.relyingParty.toFixed(0)}; @simplewebauthn/server alone ${rate.library.toFixed(0)}`);
goal('ratio', rate.ratio, { atLeast: 0.8 });

showGrowth('memory', await accountGrowth(memoryStore()));
const folder = mkdtempSync(join(tmpdir(), 'passkey-bench-'));
const sqlite = sqliteStore(join(folder, 'bench.db'));
showGrowth('SQLite', await accountGrowth(sqlite));
sqlite.close();
rmSync(folder, { recursive: true });

const marks = await ceremonyMemory();
console.log(marks.map(({ ceremonies, heap }) => `heap after ${ceremonies} ceremonies: ${(heap / 1e6).toFixed(2)} MB`).join('\n'));
goal('last to first', (marks.at(-1)?.heap ?? NaN) / (marks.at(0)?.heap ?? NaN), { atMost: 1.1 });

// --- helpers ---

function showGrowth(place: string, { first, last, ratio }: Growth): void {
  console.log(`sign-up and sign-in, 10,000 accounts in ${place}: first thousand ${first.toFixed(2)} ms, last ${last.toFixed(2)} ms`);
  goal('last to first', ratio, { atMost: 1.3 });
}

function goal(name: string, value: number, { atLeast = -Infinity, atMost = Infinity }: { atLeast?: number; atMost?: number }): void {
  const wanted = Number.isFinite(atLeast) ? `at least ${atLeast}` : `at most ${atMost}`;
  console.log(`  ${name} ${value.toFixed(2)} (${value >= atLeast && value <= atMost ? 'good' : 'MISSED'}: ${wanted})`);
}
