import { PasskeyError } from '../../src/headless.ts';
import { find } from '../find.ts';
import { journal } from '../journal/journal.ts';
import { signedIn } from './signed-in.ts';

/** Whoever is signed in can look after their passkeys here, and after their journal; everyone else is sent to the sign-in. */
export async function prepareSettings(view: DocumentFragment): Promise<string | undefined> {
  const account = await signedIn();
  if (!account) return '/sign-in';
  find('[data-account]', HTMLElement, view).textContent = account.name ?? '';
  const said = find('[data-said]', HTMLElement, view);
  const wire = (selector: string, act: () => Promise<string>) => {
    const button = find(selector, HTMLButtonElement, view);
    button.addEventListener('click', () => void during(act, said));
  };
  wire('[data-export]', async () => {
    save(await journal.export(), 'slack-water.json');
    return 'Your journal is in your downloads.';
  });
  wire('[data-delete]', async () => {
    await journal.delete();
    return 'Every line is gone. The sea keeps no copy either.';
  });
  return undefined;
}

// --- helpers ---

async function during(act: () => Promise<string>, said: HTMLElement): Promise<void> {
  said.textContent = '';
  said.textContent = await act().catch((error: unknown) =>
    error instanceof PasskeyError && error.code === 'cancelled' ? 'Nothing was changed.' : 'That didn’t work. Please try again.',
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // the browser has begun to read it by then
}
