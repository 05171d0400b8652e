import { Problem } from '../problem.ts';

/** What the browser says about the ceremony. Nothing of it is checked yet. */
export interface ClientData {
  type?: unknown;
  challenge?: unknown;
  origin?: unknown;
  crossOrigin?: unknown;
  topOrigin?: unknown;
  tokenBinding?: unknown;
}

/**
 * Reads the client data.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#dictionary-client-data
 */
export function parseClientData(bytes: Uint8Array<ArrayBuffer>): ClientData {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw failed('The client data is not JSON.', cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw failed('The client data is no object.');
  return value;
}

// --- helpers ---

const failed = (detail: string, cause?: unknown) => new Problem('verification-failed', detail, { cause });
