import type { Choice, GetPrompt, Prompt, SoftCredential } from '../../src/testing/index.ts';
import { element } from '../element.ts';

/** Shows the sheet that stands for the operating system's. Closes by itself when the page takes its request back. */
export function askInSheet(prompt: Prompt): Promise<Choice> {
  const { heading, detail, passkeys, willing } = describe(prompt);
  const title = element('h2', { id: 'device-sheet-heading' }, heading);
  const sheet = element(
    'dialog',
    { className: 'sheet device-sheet' },
    element(
      'form',
      { method: 'dialog' },
      element('p', { className: 'device-mark' }, 'Simulated device'),
      title,
      element('p', {}, ...detail),
      passkeys.length > 1 ? choiceOf(passkeys) : '',
      element(
        'div',
        { className: 'sheet-actions' },
        element('button', { value: 'cancel' }, willing ? 'Cancel' : 'Close'),
        willing ? element('button', { value: 'continue', className: 'primary', autofocus: true }, 'Continue') : '',
      ),
    ),
  );
  sheet.setAttribute('aria-labelledby', title.id);
  const answered = new Promise<Choice>((resolve) => {
    sheet.addEventListener('close', () => {
      resolve(sheet.returnValue === 'continue' ? chosenIn(sheet) : 'cancel');
      sheet.remove();
    });
  });
  prompt.signal.addEventListener('abort', () => sheet.close());
  document.body.append(sheet);
  sheet.showModal();
  return answered;
}

// --- helpers ---

interface Description {
  heading: string;
  detail: (Node | string)[];
  /** To choose from. */
  passkeys: readonly SoftCredential[];
  /** Whether there is anything to agree to. */
  willing: boolean;
}

const strong = (text: string): HTMLElement => element('strong', {}, text);

function describe(prompt: Prompt): Description {
  if (prompt.kind === 'get') return describeGet(prompt);
  const { rpName, rpId, userName, alreadyRegistered } = prompt;
  const where = ['for ', strong(userName), ' at ', strong(rpName), ` (${rpId})`];
  return alreadyRegistered
    ? { heading: 'There is one already', detail: ['This device has a passkey ', ...where, '.'], passkeys: [], willing: true }
    : { heading: 'Save a passkey?', detail: ['It will be kept on this device ', ...where, '.'], passkeys: [], willing: true };
}

function describeGet({ rpId, credentials }: GetPrompt): Description {
  const [first, ...others] = credentials;
  if (!first) {
    const detail = ['This device has no passkey for ', strong(rpId), ' that fits. Sign up with it first.'];
    return { heading: 'No passkey here', detail, passkeys: [], willing: false };
  }
  if (others.length > 0)
    return { heading: 'Which passkey?', detail: ['Sign in to ', strong(rpId), ' as'], passkeys: credentials, willing: true };
  const detail = ['Sign in to ', strong(rpId), ' as ', strong(first.userName), '.'];
  return { heading: 'Use your passkey?', detail, passkeys: credentials, willing: true };
}

function choiceOf(passkeys: readonly SoftCredential[]): HTMLFieldSetElement {
  const items = passkeys.map(({ id, userName }, index) =>
    element('label', {}, element('input', { type: 'radio', name: 'passkey', value: id, checked: index === 0 }), userName),
  );
  return element('fieldset', { className: 'device-choice' }, element('legend', {}, 'Passkeys on this device'), ...items);
}

function chosenIn(sheet: HTMLDialogElement): Choice {
  const chosen = sheet.querySelector<HTMLInputElement>('input[name="passkey"]:checked');
  return chosen ? { credentialId: chosen.value } : 'approve';
}
