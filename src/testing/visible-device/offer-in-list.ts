import type { Choice, GetPrompt } from '../soft-authenticator/prompt.ts';
import { PasskeyList } from './passkey-list.ts';
import { askInSheet } from './ask-in-sheet.ts';

/**
 * Offers the passkeys in a list below the field, as a browser does. Closing it is no answer: the offer stands until the page takes it
 * back.
 */
export function offerInList(prompt: GetPrompt): Promise<Choice> {
  return new Promise((resolve) => {
    const list = new PasskeyList(prompt, {
      pick: (credentialId) => {
        resolve({ credentialId });
      },
      askElsewhere: () => {
        list.close();
        void askInSheet(onOtherDevices(prompt)).then((choice) => {
          if (choice !== 'cancel') resolve(choice);
        });
      },
    });
  });
}

// --- helpers ---

/** The same request to what is beside the computer. */
function onOtherDevices(prompt: GetPrompt): GetPrompt {
  const devices = prompt.devices.filter(({ attachment }) => attachment === 'cross-platform');
  const names = new Set(devices.map(({ name }) => name));
  return { ...prompt, mediation: 'modal', devices, credentials: prompt.credentials.filter(({ device }) => names.has(device)) };
}
