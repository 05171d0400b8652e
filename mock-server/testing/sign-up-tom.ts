import type { RegistrationRequest } from '../protocol.ts';
import { forge, type ForgedPasskey } from './forge.ts';
import type { SiteWithAccount } from './refuses.ts';

export const TOM = { purpose: 'sign-up', identifier: 'tom@example.com' } satisfies RegistrationRequest;

/** A second account, rightly made, with a browser that is signed in to it. */
export async function signUpTom(
  site: SiteWithAccount,
): Promise<{ passkey: ForgedPasskey; visitor: ReturnType<SiteWithAccount['browser']> }> {
  const passkey = await forge();
  const visitor = site.browser();
  await visitor.register(TOM, passkey);
  site.snapshot();
  return { passkey, visitor };
}
