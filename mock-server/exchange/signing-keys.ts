import { calculateJwkThumbprint } from 'jose';
import type { Site } from '../site.ts';
import type { KeyRecord } from '../stores/store.ts';

/**
 * The keys that id tokens are signed with: one at a time, for `policy.keyLife`; told to others for as long as its tokens live. The last one is
 * the next: it is told from the beginning of the one before, so that whoever keeps keys for a while knows it when it begins to sign.
 */
export const signingKeys = {
  /** The key of now. When it is too old the next one takes its place, however long ago that was. */
  async current(site: Site): Promise<KeyRecord> {
    const { store, now } = site;
    const known = signing(site, await store.read('keys', ID));
    if (known) return known;
    const [first, next] = await Promise.all([generate(now()), generate(now())]);
    let key = first;
    await store.change('keys', ID, (keys = []) => {
      const faster = signing(site, keys); // another request in the meantime
      key = faster ?? { ...(keys.at(-1) ?? first), createdAt: now() };
      return faster ? keys : [...live(site, keys.slice(0, -1)), key, next];
    });
    return key;
  },

  /** What others verify with. Private members stay here. @see https://www.rfc-editor.org/rfc/rfc7517#section-5 */
  async published(site: Site): Promise<{ keys: object[] }> {
    if (site.policy.session === 'exchange') await signingKeys.current(site); // for those who read them before the first sign-in
    const keys = (await site.store.read('keys', ID)) ?? [];
    const told = [...live(site, keys.slice(0, -1)), ...keys.slice(-1)];
    return { keys: told.map(({ kid, jwk: { n, e } }) => ({ kty: 'RSA', n, e, kid, alg: 'RS256', use: 'sig' })) };
  },
};

// --- helpers ---

const ID = 'signing';

/** The key that signs now, if it may still. The last of the list waits for its turn. */
function signing({ now, policy }: Site, keys: readonly KeyRecord[] = []): KeyRecord | undefined {
  const key = keys.at(-2);
  return key && key.createdAt + policy.keyLife > now() ? key : undefined;
}

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
