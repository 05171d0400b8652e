/**
 * `npm run bench`: what a page has to load, beside the bare floor and the budget. Ends with code 1 when over budget.
 */
import { bundleSize } from './bundle-size.ts';
import type { Size } from './bundle-size.ts';
import { ALL, ALL_BUDGET, FLOOR, LOGIN, LOGIN_BUDGET, OTHERS } from './pages.ts';

const rows = new Map<string, Size>();
for (const { title, code } of [FLOOR, LOGIN, ...OTHERS]) rows.set(title, await bundleSize(code));
const floor = rows.get(FLOOR.title)?.brotli ?? NaN;

console.log(line('minified, kB (1 kB = 1000 bytes)', ['raw', 'gzip -9', 'brotli 11', 'x floor']));
for (const [title, { raw, gzip, brotli }] of rows) console.log(line(title, [kB(raw), kB(gzip), kB(brotli), (brotli / floor).toFixed(2)]));

for (const [{ title }, budget] of [
  [LOGIN, LOGIN_BUDGET],
  [ALL, ALL_BUDGET],
] as const) {
  const weight = rows.get(title)?.brotli ?? NaN;
  console.log(`\n${title}: ${kB(weight)} of ${kB(budget)} kB brotli`);
  if (weight <= budget) continue;
  console.error(`Over budget by ${String(weight - budget)} bytes.`);
  process.exitCode = 1;
}

// --- helpers ---

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function line(title: string, cells: string[]): string {
  return title.padEnd(40) + cells.map((cell) => cell.padStart(10)).join('');
}
