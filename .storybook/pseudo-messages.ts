import type { MessageOverrides } from '../src/messages/messages.ts';

/**
 * Everything the kit says, with accents and two fifths longer: what stays plain is not from the catalogue, and what does not fit will
 * not fit in Finnish either.
 * @param direction In which it is written: from right to left, it shows what does not turn round, to whoever reads no Arabic.
 */
export function pseudoMessages(direction: 'ltr' | 'rtl'): MessageOverrides {
  const parts = import.meta.glob<object>(['../src/messages/en.ts', '../src/messages/en/*.ts'], { eager: true });
  const english = Object.values(parts).flatMap((module) => Object.values(module) as object[]);
  return { ...english.map(pseudo).reduce(merge, {}), direction };
}

// --- helpers ---

type Words = Record<string, unknown>;

/** What programs read. */
const KEPT = new Set(['language', 'direction']);

const pseudo = (words: object): Words =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [key, KEPT.has(key) ? value : pseudoValue(value)]));

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return value && lengthen(value);
  return typeof value === 'object' && value !== null ? pseudo(value) : value;
}

const merge = (all: Words, part: Words): Words => {
  const errors = { ...(all['errors'] as Words | undefined), ...(part['errors'] as Words | undefined) };
  return { ...all, ...part, errors };
};

/** Placeholders stay as they are. */
function lengthen(text: string): string {
  const accented = text.replace(/\{\w+\}|[a-z]/gi, (found) => (found.length > 1 ? found : (ACCENTS[found] ?? found)));
  return `${accented} ${'ňö '.repeat(Math.ceil((text.length * 0.4) / 3)).trim()}`;
}

const ACCENTS: Readonly<Record<string, string | undefined>> = {
  ...{ a: 'á', c: 'ç', e: 'é', g: 'ĝ', i: 'í', n: 'ñ', o: 'ö', r: 'ř', s: 'š', t: 'ť', u: 'û', y: 'ý' },
  ...{ A: 'Á', C: 'Ç', E: 'É', G: 'Ĝ', I: 'Í', N: 'Ñ', O: 'Ö', R: 'Ř', S: 'Š', T: 'Ť', U: 'Û', Y: 'Ý' },
};
