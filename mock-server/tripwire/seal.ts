import { hmac } from '../hmac.ts';
import type { Site } from '../site.ts';
import type { PasskeyRecord } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';

type Sealed = Pick<PasskeyRecord, 'id' | 'accountId' | 'credentialId' | 'publicKey' | 'algorithm' | 'backupEligible'>;

/**
 * An integrity value over what never changes in a stored passkey, so that a public key that somebody put in its place behind the server's
 * back is noticed. Base64url; HMAC-SHA-256 with the server's secret.
 */
export async function seal({ secret }: Pick<Site, 'secret'>, passkey: Sealed): Promise<string> {
  const { id, accountId, credentialId, publicKey, algorithm, backupEligible } = passkey;
  const text = JSON.stringify(['passkey', id, accountId, credentialId, publicKey, algorithm, backupEligible]);
  return base64url.encode(await hmac(await secret(), text));
}
