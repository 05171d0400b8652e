import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** Loads one language. */
type Load = () => Promise<Messages>;

/**
 * The words for a language: the exact one, else a wider one (`de-AT` → `de`), else English. English, and whatever was loaded before,
 * is there at once; another language is loaded when it is first asked for. Never rejects: instead of words that cannot be loaded come
 * English ones, with one warning for the developer. The next call tries again.
 * @param language BCP 47 tag, for example `document.documentElement.lang`.
 * @param languages How to load each, by tag in lower case; English is built in.
 * @example
 * const { signInHeading } = await loadMessages('ar-EG'); // 'تسجيل الدخول'
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function loadMessages(language: string, languages: Readonly<Record<string, Load>> = LANGUAGES): Messages | Promise<Messages> {
  const load = bestMatch(language, languages);
  return load ? (loaded.get(load) ?? attempt(load, language)) : en;
}

// --- helpers ---

/** Literal paths, so that a bundler makes a file of each. */
const LANGUAGES: Readonly<Record<string, Load>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
};

const loaded = new WeakMap<Load, Messages>();
const warned = new WeakSet<Load>();

function bestMatch(language: string, languages: Readonly<Record<string, Load>>): Load | undefined {
  const subtags = language.toLowerCase().split(/[-_]/);
  for (; subtags.length > 0; subtags.pop()) {
    const tag = subtags.join('-');
    if (Object.hasOwn(languages, tag)) return languages[tag];
  }
  return undefined;
}

async function attempt(load: Load, language: string): Promise<Messages> {
  try {
    const messages = await load();
    loaded.set(load, messages);
    return messages;
  } catch (cause) {
    if (!warned.has(load)) console.warn(`passkey-elements: the words for "${language}" could not be loaded, English stands in.`, cause);
    warned.add(load);
    return en;
  }
}
