import { loadLanguage } from './load-language.ts';
import type { Messages } from './messages.ts';

/**
 * English, the whole of it: what an element brings covers every day, not every error. Never rejects.
 * @returns `undefined` when it cannot be loaded.
 */
export async function loadEnglish(): Promise<Messages | undefined> {
  return loadLanguage('en', ENGLISH);
}

// --- helpers ---

const ENGLISH = { en: async () => (await import('./en.ts')).en };
