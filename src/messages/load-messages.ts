import { en } from './en.ts';
import { loadLanguage } from './load-language.ts';
import type { Messages } from './messages.ts';

/**
 * The words for a language, the whole of them: `loadLanguage`, with English where there are no others.
 * @param language BCP 47 tag, for example `document.documentElement.lang`.
 * @example
 * const { signInHeading } = await loadMessages('ar-EG'); // 'تسجيل الدخول'
 */
export function loadMessages(language: string, languages?: Parameters<typeof loadLanguage>[1]): Messages | Promise<Messages> {
  const messages = loadLanguage(language, languages);
  return messages instanceof Promise ? messages.then((loaded) => loaded ?? en) : (messages ?? en);
}
