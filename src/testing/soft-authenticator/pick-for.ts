import type { Choice, Prompt } from './prompt.ts';

/**
 * The choice that picks `passkey` (base64url id or user name; by default the newest) for a prompt.
 * @throws {Error} when there is no prompt, or the passkey is not among those it offers.
 */
export function pickFor(prompt: Prompt | undefined, passkey: string | undefined): Choice {
  if (!prompt) throw new Error('softAuthenticator: there is nothing to pick for, no request is pending.');
  if (prompt.kind === 'create') {
    if (passkey !== undefined)
      throw new Error('softAuthenticator: the pending request makes a passkey; pick() approves it without a name.');
    return 'approve';
  }
  const offered = prompt.credentials;
  const picked = passkey === undefined ? offered[0] : offered.find(({ id, userName }) => id === passkey || userName === passkey);
  if (picked) return { credentialId: picked.id };
  const names = offered.map(({ userName }) => userName).join(', ') || 'none';
  throw new Error(`softAuthenticator: ${passkey ?? 'a passkey'} cannot be picked for ${prompt.rpId}. On offer: ${names}.`);
}
