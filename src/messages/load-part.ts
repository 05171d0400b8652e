import { chinese } from './chinese.ts';
import { loadLanguage } from './load-language.ts';
import type { OwnWords, Parts } from './parts.ts';

/**
 * The words of one part in a language: found, loaded and kept as `loadLanguage` does.
 * @param language BCP 47 tag.
 * @returns `undefined` for English, which each element brings itself, and for what is not there.
 * @example const words = { ...english, ...(await loadPart('manager', 'de-AT')) };
 */
export async function loadPart<K extends keyof Parts>(part: K, language: string): Promise<OwnWords<Parts[K]> | undefined> {
  return loadLanguage<OwnWords<Parts[K]>>(language, PARTS[part]);
}

// --- helpers ---

/** Literal paths, so that a bundler makes a file of each. */
const PARTS: { readonly [K in keyof Parts]: Readonly<Record<string, () => Promise<OwnWords<Parts[K]>>>> } = {
  enroll: {
    ar: async () => (await import('./ar/enroll.ts')).enroll,
    de: async () => (await import('./de/enroll.ts')).enroll,
    es: async () => (await import('./es/enroll.ts')).enroll,
    fa: async () => (await import('./fa/enroll.ts')).enroll,
    fr: async () => (await import('./fr/enroll.ts')).enroll,
    he: async () => (await import('./he/enroll.ts')).enroll,
    hi: async () => (await import('./hi/enroll.ts')).enroll,
    id: async () => (await import('./id/enroll.ts')).enroll,
    it: async () => (await import('./it/enroll.ts')).enroll,
    ja: async () => (await import('./ja/enroll.ts')).enroll,
    ko: async () => (await import('./ko/enroll.ts')).enroll,
    nl: async () => (await import('./nl/enroll.ts')).enroll,
    pl: async () => (await import('./pl/enroll.ts')).enroll,
    pt: async () => (await import('./pt-BR/enroll.ts')).enroll,
    'pt-br': async () => (await import('./pt-BR/enroll.ts')).enroll,
    tr: async () => (await import('./tr/enroll.ts')).enroll,
    vi: async () => (await import('./vi/enroll.ts')).enroll,
    ...chinese(
      async () => (await import('./zh-Hans/enroll.ts')).enroll,
      async () => (await import('./zh-Hant/enroll.ts')).enroll,
    ),
  },
  explainer: {
    ar: async () => (await import('./ar/explainer.ts')).explainer,
    de: async () => (await import('./de/explainer.ts')).explainer,
    es: async () => (await import('./es/explainer.ts')).explainer,
    fa: async () => (await import('./fa/explainer.ts')).explainer,
    fr: async () => (await import('./fr/explainer.ts')).explainer,
    he: async () => (await import('./he/explainer.ts')).explainer,
    hi: async () => (await import('./hi/explainer.ts')).explainer,
    id: async () => (await import('./id/explainer.ts')).explainer,
    it: async () => (await import('./it/explainer.ts')).explainer,
    ja: async () => (await import('./ja/explainer.ts')).explainer,
    ko: async () => (await import('./ko/explainer.ts')).explainer,
    nl: async () => (await import('./nl/explainer.ts')).explainer,
    pl: async () => (await import('./pl/explainer.ts')).explainer,
    pt: async () => (await import('./pt-BR/explainer.ts')).explainer,
    'pt-br': async () => (await import('./pt-BR/explainer.ts')).explainer,
    tr: async () => (await import('./tr/explainer.ts')).explainer,
    vi: async () => (await import('./vi/explainer.ts')).explainer,
    ...chinese(
      async () => (await import('./zh-Hans/explainer.ts')).explainer,
      async () => (await import('./zh-Hant/explainer.ts')).explainer,
    ),
  },
  manager: {
    ar: async () => (await import('./ar/manager.ts')).manager,
    de: async () => (await import('./de/manager.ts')).manager,
    es: async () => (await import('./es/manager.ts')).manager,
    fa: async () => (await import('./fa/manager.ts')).manager,
    fr: async () => (await import('./fr/manager.ts')).manager,
    he: async () => (await import('./he/manager.ts')).manager,
    hi: async () => (await import('./hi/manager.ts')).manager,
    id: async () => (await import('./id/manager.ts')).manager,
    it: async () => (await import('./it/manager.ts')).manager,
    ja: async () => (await import('./ja/manager.ts')).manager,
    ko: async () => (await import('./ko/manager.ts')).manager,
    nl: async () => (await import('./nl/manager.ts')).manager,
    pl: async () => (await import('./pl/manager.ts')).manager,
    pt: async () => (await import('./pt-BR/manager.ts')).manager,
    'pt-br': async () => (await import('./pt-BR/manager.ts')).manager,
    tr: async () => (await import('./tr/manager.ts')).manager,
    vi: async () => (await import('./vi/manager.ts')).manager,
    ...chinese(
      async () => (await import('./zh-Hans/manager.ts')).manager,
      async () => (await import('./zh-Hant/manager.ts')).manager,
    ),
  },
  reauth: {
    ar: async () => (await import('./ar/reauth.ts')).reauth,
    de: async () => (await import('./de/reauth.ts')).reauth,
    es: async () => (await import('./es/reauth.ts')).reauth,
    fa: async () => (await import('./fa/reauth.ts')).reauth,
    fr: async () => (await import('./fr/reauth.ts')).reauth,
    he: async () => (await import('./he/reauth.ts')).reauth,
    hi: async () => (await import('./hi/reauth.ts')).reauth,
    id: async () => (await import('./id/reauth.ts')).reauth,
    it: async () => (await import('./it/reauth.ts')).reauth,
    ja: async () => (await import('./ja/reauth.ts')).reauth,
    ko: async () => (await import('./ko/reauth.ts')).reauth,
    nl: async () => (await import('./nl/reauth.ts')).reauth,
    pl: async () => (await import('./pl/reauth.ts')).reauth,
    pt: async () => (await import('./pt-BR/reauth.ts')).reauth,
    'pt-br': async () => (await import('./pt-BR/reauth.ts')).reauth,
    tr: async () => (await import('./tr/reauth.ts')).reauth,
    vi: async () => (await import('./vi/reauth.ts')).reauth,
    ...chinese(
      async () => (await import('./zh-Hans/reauth.ts')).reauth,
      async () => (await import('./zh-Hant/reauth.ts')).reauth,
    ),
  },
  recoveryCodes: {
    ar: async () => (await import('./ar/recovery-codes.ts')).recoveryCodes,
    de: async () => (await import('./de/recovery-codes.ts')).recoveryCodes,
    es: async () => (await import('./es/recovery-codes.ts')).recoveryCodes,
    fa: async () => (await import('./fa/recovery-codes.ts')).recoveryCodes,
    fr: async () => (await import('./fr/recovery-codes.ts')).recoveryCodes,
    he: async () => (await import('./he/recovery-codes.ts')).recoveryCodes,
    hi: async () => (await import('./hi/recovery-codes.ts')).recoveryCodes,
    id: async () => (await import('./id/recovery-codes.ts')).recoveryCodes,
    it: async () => (await import('./it/recovery-codes.ts')).recoveryCodes,
    ja: async () => (await import('./ja/recovery-codes.ts')).recoveryCodes,
    ko: async () => (await import('./ko/recovery-codes.ts')).recoveryCodes,
    nl: async () => (await import('./nl/recovery-codes.ts')).recoveryCodes,
    pl: async () => (await import('./pl/recovery-codes.ts')).recoveryCodes,
    pt: async () => (await import('./pt-BR/recovery-codes.ts')).recoveryCodes,
    'pt-br': async () => (await import('./pt-BR/recovery-codes.ts')).recoveryCodes,
    tr: async () => (await import('./tr/recovery-codes.ts')).recoveryCodes,
    vi: async () => (await import('./vi/recovery-codes.ts')).recoveryCodes,
    ...chinese(
      async () => (await import('./zh-Hans/recovery-codes.ts')).recoveryCodes,
      async () => (await import('./zh-Hant/recovery-codes.ts')).recoveryCodes,
    ),
  },
  steps: {
    ar: async () => (await import('./ar/steps.ts')).steps,
    de: async () => (await import('./de/steps.ts')).steps,
    es: async () => (await import('./es/steps.ts')).steps,
    fa: async () => (await import('./fa/steps.ts')).steps,
    fr: async () => (await import('./fr/steps.ts')).steps,
    he: async () => (await import('./he/steps.ts')).steps,
    hi: async () => (await import('./hi/steps.ts')).steps,
    id: async () => (await import('./id/steps.ts')).steps,
    it: async () => (await import('./it/steps.ts')).steps,
    ja: async () => (await import('./ja/steps.ts')).steps,
    ko: async () => (await import('./ko/steps.ts')).steps,
    nl: async () => (await import('./nl/steps.ts')).steps,
    pl: async () => (await import('./pl/steps.ts')).steps,
    pt: async () => (await import('./pt-BR/steps.ts')).steps,
    'pt-br': async () => (await import('./pt-BR/steps.ts')).steps,
    tr: async () => (await import('./tr/steps.ts')).steps,
    vi: async () => (await import('./vi/steps.ts')).steps,
    ...chinese(
      async () => (await import('./zh-Hans/steps.ts')).steps,
      async () => (await import('./zh-Hant/steps.ts')).steps,
    ),
  },
};
