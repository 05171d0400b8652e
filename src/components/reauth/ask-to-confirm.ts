import type { Proof } from '../../adapters/adapter.ts';
import type { MessageOverrides } from '../../messages/messages.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { ConfirmationRequest } from './confirmation-queue.ts';
import type { PasskeyReauth } from './reauth.ts';

export interface AskToConfirmRequest extends ConfirmationRequest {
  /** Words of the page's own, for a dialog that is made for this. */
  messages?: MessageOverrides;
  /** BCP 47 tag, for a dialog that is made for this. */
  language?: string;
}

/**
 * Asks the visitor to confirm that it is them: in the page's own `<passkey-reauth>` when there is one, else in one that is made for this
 * and removed afterwards. The focus returns to where it was.
 * @param host Who asks; a dialog that is made looks as it does there: light or dark, left or right.
 * @returns The backend's proof; `undefined` where the backend notes the confirmation in the session.
 * @throws {PasskeyError} `cancelled` when the visitor closed the dialog; `network` when it cannot be loaded.
 * @example await adapter.remove?.(id, { signal, proof: await askToConfirm(this, { action: 'passkeys.remove', adapter }) });
 */
export async function askToConfirm(host: HTMLElement, request: AskToConfirmRequest): Promise<Proof | undefined> {
  const { action, maxAge, reason, adapter, signal } = request;
  await import('./define.ts').catch((cause: unknown) => {
    throw new PasskeyError('network', { cause });
  });
  signal?.throwIfAborted();
  const own = document.querySelector('passkey-reauth');
  const dialog = own ?? makeDialog(host, request);
  try {
    return await dialog.request({ action, maxAge, reason, adapter, signal });
  } finally {
    if (MADE.has(dialog) && !dialog.open) dialog.remove();
  }
}

// --- helpers ---

/** The dialogs that were made here. While one is open, others ask in it too. */
const MADE = new WeakSet<Element>();

function makeDialog(host: HTMLElement, { messages, language }: AskToConfirmRequest): PasskeyReauth {
  const dialog = document.createElement('passkey-reauth');
  dialog.messages = messages;
  if (language) dialog.lang = language;
  dialog.style.colorScheme = getComputedStyle(host).colorScheme;
  MADE.add(dialog);
  document.body.append(dialog);
  return dialog;
}
