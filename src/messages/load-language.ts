import { chinese } from './chinese.ts';
import type { Messages } from './messages.ts';

/** Loads one language. */
type Load<M> = () => Promise<M>;

/**
 * The words for a language: the exact one, else a wider one (`de-AT` → `de`). What was loaded before is there at once; another language is
 * loaded when it is first asked for. Never rejects: words that cannot be loaded are none, with one warning for the developer, and the
 * next call tries again.
 * @param language BCP 47 tag, for example `document.documentElement.lang`.
 * @param languages How to load each, by tag in lower case.
 * @returns `undefined` for English, which every element brings itself, and for what is not there: English stands in.
 * @example
 * const { signInHeading } = (await loadLanguage('ar-EG')) ?? en; // 'تسجيل الدخول'
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function loadLanguage(language: string): Messages | Promise<Messages | undefined> | undefined;
export function loadLanguage<M extends object>(
  language: string,
  languages: Readonly<Record<string, Load<M>>>,
): M | Promise<M | undefined> | undefined;
export function loadLanguage(
  language: string,
  languages: Readonly<Record<string, Load<object>>> = LANGUAGES,
): object | Promise<object | undefined> | undefined {
  const load = bestMatch(language, languages);
  return load && (loaded.get(load) ?? attempt(load, language));
}

// --- helpers ---

/** Literal paths, so that a bundler makes a file of each. */
const LANGUAGES: Readonly<Record<string, Load<Messages>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  cs: async () => (await import('./cs.ts')).cs,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fa: async () => (await import('./fa.ts')).fa,
  fi: async () => (await import('./fi.ts')).fi,
  fr: async () => (await import('./fr.ts')).fr,
  he: async () => (await import('./he.ts')).he,
  hi: async () => (await import('./hi.ts')).hi,
  id: async () => (await import('./id.ts')).id,
  it: async () => (await import('./it.ts')).it,
  ja: async () => (await import('./ja.ts')).ja,
  ko: async () => (await import('./ko.ts')).ko,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  pt: async () => (await import('./pt-BR.ts')).ptBR,
  'pt-br': async () => (await import('./pt-BR.ts')).ptBR,
  sv: async () => (await import('./sv.ts')).sv,
  th: async () => (await import('./th.ts')).th,
  tr: async () => (await import('./tr.ts')).tr,
  uk: async () => (await import('./uk.ts')).uk,
  vi: async () => (await import('./vi.ts')).vi,
  ...chinese(
    async () => (await import('./zh-Hans.ts')).zhHans,
    async () => (await import('./zh-Hant.ts')).zhHant,
  ),
};

const loaded = new WeakMap<Load<object>, object>();
const warned = new WeakSet<Load<object>>();

function bestMatch(language: string, languages: Readonly<Record<string, Load<object>>>): Load<object> | undefined {
  for (let tag = language.toLowerCase().replaceAll('_', '-'); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    if (Object.hasOwn(languages, tag)) return languages[tag];
  }
  return undefined;
}

async function attempt(load: Load<object>, language: string): Promise<object | undefined> {
  try {
    const messages = await load();
    loaded.set(load, messages);
    return messages;
  } catch (cause) {
    if (!warned.has(load)) console.warn(`passkey-elements: no words for "${language}", English stands in`, cause);
    warned.add(load);
    return undefined;
  }
}
