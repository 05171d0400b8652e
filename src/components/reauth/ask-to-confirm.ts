import type { Proof } from '../../adapters/adapter.ts';
import type { MessageOverrides } from '../../messages/messages.ts';
import { orNetwork } from '../../flows/or-network.ts';
import { cardTokens } from '../card-tokens.styles.ts';
import { dialogTokens } from '../dialog-tokens.styles.ts';
import { tokens } from '../tokens.styles.ts';
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
 * @param host Who asks; a dialog that is made looks as it does there: the page's tokens and font, light or dark, left or right.
 * @returns The backend's proof; `undefined` where the backend notes the confirmation in the session.
 * @throws {PasskeyError} `cancelled` when the visitor closed the dialog; `network` when it cannot be loaded.
 * @example await adapter.remove?.(id, { signal, proof: await askToConfirm(this, { action: 'passkeys.remove', adapter }) });
 */
export async function askToConfirm(host: HTMLElement, request: AskToConfirmRequest): Promise<Proof | undefined> {
  const { action, maxAge, reason, adapter, signal } = request;
  await orNetwork(import('./define.ts'));
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

/** What a page may have set around the host, and not around the dialog. */
const TOKENS = new Set(`${String(tokens)}${String(cardTokens)}${String(dialogTokens)}`.match(/--passkey-[\w-]+/g));

/** The dialogs that were made here. While one is open, others ask in it too. */
const MADE = new WeakSet<Element>();

function makeDialog(host: HTMLElement, { messages, language }: AskToConfirmRequest): PasskeyReauth {
  const dialog = document.createElement('passkey-reauth');
  dialog.messages = messages;
  if (language) dialog.lang = language;
  const look = getComputedStyle(host);
  dialog.style.colorScheme = look.colorScheme;
  dialog.style.fontFamily = look.fontFamily;
  for (const name of TOKENS) dialog.style.setProperty(name, look.getPropertyValue(name)); // what is not set stays so
  MADE.add(dialog);
  document.body.append(dialog);
  return dialog;
}
