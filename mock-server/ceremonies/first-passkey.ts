import type { Challenge } from '../protocol.ts';
import type { Site } from '../site.ts';
import type { AccountRecord } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';
import { creationChallenge } from './creation-challenge.ts';

/** The challenge for the passkey that a new account begins with. */
export function firstPasskey(site: Site, newAccount: Pick<AccountRecord, 'key' | 'name' | 'displayName'>): Promise<Challenge<'create'>> {
  const { name, displayName } = newAccount;
  return creationChallenge(site, {
    about: { purpose: 'sign-up', newAccount },
    user: { id: base64url.encode(site.random(32)), name, displayName },
    excludeCredentials: [],
  });
}
