import { Problem } from '../problem.ts';
import type { AuthenticationCredential } from '../protocol.ts';
import { remember } from '../remember.ts';
import { base64url } from './base64url.ts';
import { checkAuthenticatorData } from './check-authenticator-data.ts';
import { checkFrame } from './check-frame.ts';
import type { Expectations } from './expectations.ts';
import { parseClientData } from './parse-client-data.ts';
import type { ClientData } from './parse-client-data.ts';
import { verifySignature } from './verify-signature.ts';

/** What is known of the passkey that claims to answer. */
export interface KnownPasskey {
  credentialId: string;
  /** COSE key, base64url. */
  publicKey: string;
  backupEligible: boolean;
}

export interface VerifiedAuthentication {
  /** The counter as signed. Whether it may be that value is for the store to say, where two sign-ins cannot cross. */
  signCount: number;
  backedUp: boolean;
  userVerified: boolean;
}

/**
 * Checks what `navigator.credentials.get()` answered against the passkey it names. Whose passkey it is, is not looked at here.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#sctn-verifying-assertion
 */
export async function verifyAuthentication(
  { id, rawId, type, response }: AuthenticationCredential,
  passkey: KnownPasskey,
  expected: Expectations,
): Promise<VerifiedAuthentication> {
  if (id !== passkey.credentialId || rawId !== id) throw failed('"id" and "rawId" are not the same.');
  if (type !== 'public-key') throw failed(`The credential has the type "${type}", not "public-key".`);
  const clientDataJSON = base64url.decode(response.clientDataJSON);
  checkClientData(parseClientData(clientDataJSON), expected);
  const authenticatorData = base64url.decode(response.authenticatorData);
  const { rpIdHash, flags, signCount } = checkAuthenticatorData(authenticatorData);
  const rightHash = await hashOf(expected.rpId);
  if (!rpIdHash.every((byte, place) => byte === rightHash[place])) throw failed(`The RP ID hash is not that of "${expected.rpId}".`);
  const [userVerified, backedUp] = [Boolean(flags & VERIFIED), Boolean(flags & BACKED_UP)];
  checkFlags(flags, passkey, expected);
  const data = new Uint8Array([...authenticatorData, ...(await sha256(clientDataJSON))]);
  const verified = await verifySignature(passkey.publicKey, base64url.decode(response.signature), data);
  if (!verified) throw failed('The signature is wrong.');
  return { signCount, backedUp, userVerified };
}

// --- helpers ---

const PRESENT = 0x01;
const VERIFIED = 0x04;
const BACKUP_ELIGIBLE = 0x08;
const BACKED_UP = 0x10;

function checkClientData(clientData: ClientData, expected: Expectations): void {
  const { type, challenge, origin, tokenBinding } = clientData;
  if (type !== 'webauthn.get') throw failed(`The client data has the type ${JSON.stringify(type)}, not "webauthn.get".`);
  if (challenge !== expected.challenge) throw failed('The challenge is not the one that was handed out.');
  checkFrame(clientData, expected);
  if (typeof origin !== 'string' || !expected.origins.includes(origin))
    throw failed(`The origin ${JSON.stringify(origin)} is none of this site.`);
  if (tokenBinding) checkTokenBinding(tokenBinding);
}

/** Browsers stopped saying it; what they say must still make sense. @see https://www.w3.org/TR/webauthn-2/#dom-collectedclientdata-tokenbinding */
function checkTokenBinding(tokenBinding: unknown): void {
  const status = typeof tokenBinding === 'object' && tokenBinding && 'status' in tokenBinding ? tokenBinding.status : undefined;
  if (!['present', 'supported', 'notSupported'].some((known) => known === status))
    throw failed('"tokenBinding" has no status that there is.');
}

function checkFlags(flags: number, passkey: KnownPasskey, { requireUserVerification }: Expectations): void {
  const backupEligible = Boolean(flags & BACKUP_ELIGIBLE);
  if (!(flags & PRESENT)) throw failed('Nobody was present.');
  if (requireUserVerification && !(flags & VERIFIED)) throw failed('User verification is required, and nobody was verified.');
  if (!backupEligible && flags & BACKED_UP) throw failed('The passkey is backed up although it cannot be.');
  if (backupEligible !== passkey.backupEligible) throw failed('The backup eligibility changed. It is fixed when a passkey is made.');
}

const hashOf = remember((rpId) => sha256(new TextEncoder().encode(rpId)), 100);

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

const failed = (detail: string) => new Problem('verification-failed', detail);
