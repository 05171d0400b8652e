import type { CookieJar, RelyingParty } from '../../mock-server/index.ts';
import { getPasskey } from '../../src/webauthn/get-passkey.ts';
import type { RequestOptionsJSON } from '../../src/webauthn/json.ts';

/** Signs Mia in before a story begins, by the passkey of her device or by her password. @throws {Error} when she is refused. */
export async function signIn(rp: RelyingParty, jar: CookieJar, by: 'passkey' | 'password'): Promise<void> {
  const post = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const response = await rp(new Request(`/passkeys/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }), jar);
    if (!response.ok) throw new Error(`The story's visitor could not sign in: ${await response.text()}`);
    return response.json();
  };
  if (by === 'password') {
    await post('methods/password/start', { identifier: 'mia@example.com', password: 'correct horse' });
    return;
  }
  const request = { purpose: 'sign-in', mediation: 'modal' };
  const { publicKey, state } = (await post('authentication/options', request)) as { publicKey: RequestOptionsJSON; state: unknown };
  await post('authentication/verify', { request, credential: await getPasskey(publicKey), state });
}
