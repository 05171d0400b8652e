import type { PasskeyAdapter, Proof } from '../../adapters/adapter.ts';
import { orNetwork } from '../../flows/or-network.ts';
import type { MessageOverrides } from '../../messages/messages.ts';

export interface ConfirmIdentityOptions {
  /** What is to be done, in the backend's word, for example `passkeys.remove`. */
  action: string;
  /** The same in a sentence, for whoever confirms it. */
  reason?: string | undefined;
  adapter: PasskeyAdapter;
  messages: MessageOverrides | undefined;
  language: string;
  /** Ends the question. */
  signal?: AbortSignal;
}

/**
 * Asks whoever is signed in to confirm that it is them, in a dialog that is loaded only then.
 * @returns The proof; `undefined` where the backend notes the confirmation in the session.
 * @throws {PasskeyError} `cancelled` when they would rather not, `network` when the dialog cannot be loaded.
 * @example const proof = await confirmIdentity(this, { action: 'passkeys.remove', adapter, messages, language });
 */
export async function confirmIdentity(host: HTMLElement, { messages, ...request }: ConfirmIdentityOptions): Promise<Proof | undefined> {
  const { askToConfirm } = await orNetwork(import('../reauth/ask-to-confirm.ts'));
  return askToConfirm(host, { ...request, ...(messages && { messages }) });
}
