import type { PasskeyError, PasskeyErrorCode } from './passkey-error.ts';

/** Errors that a visitor can do nothing about: the site is set up wrongly. */
export type SetUpCode = Extract<PasskeyErrorCode, 'insecure-context' | 'invalid-rp-id' | 'blocked-by-policy' | 'invalid-options'>;

/**
 * Prints one sentence with the fix, for the developer whose set-up is wrong. The sentences are loaded when the first is needed: no visitor
 * pays for them.
 */
export async function advise({ code, message }: PasskeyError): Promise<void> {
  const loaded = await import('./advice.ts').catch(() => undefined); // offline, or replaced by a newer deployment
  console.error(`${message}: ${loaded?.advice(code as SetUpCode, message) ?? 'the site is set up wrongly'}`);
}
