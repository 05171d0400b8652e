import type { Account } from '../../src/adapters/adapter.ts';
import { backend } from '../backend.ts';
import { find } from '../find.ts';
import { passkeyItem } from './passkey-item.ts';

/** Greets whoever is signed in and lists their passkeys; everyone else is sent to the sign-in. */
export async function prepareToday(view: DocumentFragment): Promise<string | undefined> {
  const call = { signal: new AbortController().signal };
  const account = await backend.session?.(call);
  if (!account) return '/sign-in';
  const passkeys = (await backend.list?.(call)) ?? [];
  find('[data-greeting]', HTMLElement, view).textContent = `${greeting(new Date().getHours())}, ${nameOf(account)}.`;
  find('[data-passkeys]', HTMLElement, view).append(...passkeys.map(passkeyItem));
  return undefined;
}

// --- helpers ---

function greeting(hour: number): string {
  if (hour < 4 || hour >= 18) return 'Good evening';
  return hour < 12 ? 'Good morning' : 'Good afternoon';
}

const nameOf = ({ displayName, name }: Account): string => displayName ?? name ?? 'sailor';
