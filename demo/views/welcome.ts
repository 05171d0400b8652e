import { backend } from '../backend.ts';
import { find } from '../find.ts';
import { signedIn } from './signed-in.ts';

/** Between a sign-in without a passkey and the journal: offers one, and goes on when that is answered, or there was nothing to offer. */
export async function prepareWelcome(view: DocumentFragment): Promise<string | undefined> {
  const account = await signedIn();
  if (!account) return '/sign-in';
  const passkeys = await backend.list?.({ signal: new AbortController().signal });
  if (passkeys?.length) return '/today'; // they know
  const offer = find('passkey-enroll', HTMLElement, view);
  offer.addEventListener('passkey-enroll-finished', () => {
    location.replace('#/today');
  });
  return undefined;
}
