import type { PasskeyError, PasskeyErrorCode } from './passkey-error.ts';

/** Errors that a visitor can do nothing about: the site is set up wrongly. */
export type SetUpCode = 'insecure-context' | 'invalid-rp-id' | 'blocked-by-policy' | 'invalid-options';

/**
 * Prints one sentence for the developer when the set-up is wrong, and nothing for any other error. The sentences are loaded when the first
 * is needed: no visitor pays for them.
 */
export async function advise({ code, message }: PasskeyError): Promise<void> {
  if (!isSetUp(code)) return;
  const loaded = await import('./advice.ts').catch(() => undefined); // offline, or replaced by a newer deployment
  console.error(`${message}: ${loaded?.advice(code, message) ?? 'the site is set up wrongly'}`);
}

// --- helpers ---

const SET_UP: readonly PasskeyErrorCode[] = [
  'insecure-context',
  'invalid-rp-id',
  'blocked-by-policy',
  'invalid-options',
] satisfies SetUpCode[];

const isSetUp = (code: PasskeyErrorCode): code is SetUpCode => SET_UP.includes(code);
