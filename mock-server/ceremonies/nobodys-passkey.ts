import type { AuthenticationCredential } from '../protocol.ts';
import type { PasskeyRecord, RequestCeremony } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';

/**
 * The passkey that an answer is checked against when there is none, so that the check takes the same steps and the refusal the same words.
 * It fits the answer as far as nobody has to have signed anything, and its signature fits nothing.
 */
export function nobodysPasskey({ id, response }: AuthenticationCredential, { accountId = '' }: RequestCeremony): PasskeyRecord {
  return {
    id: '',
    accountId,
    credentialId: id,
    publicKey: PUBLIC_KEY,
    algorithm: -7,
    signCount: 0,
    transports: [],
    aaguid: '00000000-0000-0000-0000-000000000000',
    backupEligible: Boolean((base64url.decode(response.authenticatorData)[FLAGS] ?? 0) & BACKUP_ELIGIBLE),
    backedUp: false,
    attestationFormat: 'none',
    integrity: '',
    createdAt: 0,
  };
}

// --- helpers ---

/** COSE, ES256. Its private half was forgotten. */
const PUBLIC_KEY = 'pQECAyYgASFYIAXpFxA0iAIzUUEiQkvBaXJkeg3lwTJBGZ5ZOnLn-RUkIlggZ_ARaIiiWsSUu1fdFFrqL-pP6lACv4leMUgDbumkaSw';

/** @see https://w3c.github.io/webauthn/#authdata-flags */
const FLAGS = 32;
const BACKUP_ELIGIBLE = 0x08;
