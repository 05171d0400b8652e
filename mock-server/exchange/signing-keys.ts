import { calculateJwkThumbprint } from 'jose';
import type { Site } from '../site.ts';
import type { KeyRecord } from '../stores/store.ts';

/** The keys that id tokens are signed with: one at a time, for `policy.keyLife`; told to others for as long as its tokens live. */
export const signingKeys = {
  /** The key of now; a new one when the last is too old. */
  async current(site: Site): Promise<KeyRecord> {
    const { store, now, policy } = site;
    const fresh = (keys: readonly KeyRecord[] = []) => keys.findLast(({ createdAt }) => createdAt + policy.keyLife > now());
    const known = fresh(await store.read('keys', ID));
    if (known) return known;
    let key = await generate(now());
    await store.change('keys', ID, (keys = []) => {
      const faster = fresh(keys); // made by another request in the meantime
      if (faster) key = faster;
      return faster ? keys : [...live(site, keys), key];
    });
    return key;
  },

  /** What others verify with. Private members stay here. @see https://www.rfc-editor.org/rfc/rfc7517#section-5 */
  async published(site: Site): Promise<{ keys: object[] }> {
    const keys = live(site, (await site.store.read('keys', ID)) ?? []);
    return { keys: keys.map(({ kid, jwk: { n, e } }) => ({ kty: 'RSA', n, e, kid, alg: 'RS256', use: 'sig' })) };
  },
};

// --- helpers ---

const ID = 'signing';

/** Keys of which a token may still be good. */
function live({ now, policy }: Site, keys: readonly KeyRecord[]): KeyRecord[] {
  return keys.filter(({ createdAt }) => createdAt + policy.keyLife + policy.idTokenLife > now());
}

async function generate(createdAt: number): Promise<KeyRecord> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
  const { privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const jwk = await crypto.subtle.exportKey('jwk', privateKey);
  return { kid: await calculateJwkThumbprint({ kty: 'RSA', n: jwk.n ?? '', e: jwk.e ?? '' }), jwk, createdAt };
}
