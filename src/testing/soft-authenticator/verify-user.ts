import { refusal } from './refusal.ts';

export interface UserVerification {
  /** What the relying party asked for: `required`, `preferred` or `discouraged`; other words count as `preferred`. */
  requirement: string;
  /** The device can check a fingerprint, face or PIN. */
  able: boolean;
  /** It does not recognise its owner this time. */
  fails: boolean;
}

/**
 * Whether the user was verified, for the UV flag. An able device verifies even when that is discouraged, as phones and laptops do.
 * @throws {Refusal} `not-allowed` when verification was wanted and did not succeed: as in Chromium also for `preferred`,
 *   since the person was asked and failed.
 */
export function verifyUser({ requirement, able, fails }: UserVerification): boolean {
  if (!able && requirement === 'required') throw refusal.notAllowed();
  if (able && fails && requirement !== 'discouraged') throw refusal.notAllowed();
  return able && !fails;
}
