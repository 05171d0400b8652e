import type { Account } from '../../src/adapters/adapter.ts';
import { find } from '../find.ts';
import { journal } from '../journal/journal.ts';
import { entryItem } from '../journal/entry-item.ts';
import { signedIn } from './signed-in.ts';

/** Greets whoever is signed in and opens their journal; everyone else is sent to the sign-in. */
export async function prepareToday(view: DocumentFragment): Promise<string | undefined> {
  const account = await signedIn();
  if (!account) return '/sign-in';
  find('[data-greeting]', HTMLElement, view).textContent = `${greeting(new Date().getHours())}, ${nameOf(account)}.`;
  const list = find('[data-entries]', HTMLElement, view);
  list.append(...(await journal.read()).map(entryItem));
  const form = find('form[data-write]', HTMLFormElement, view);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void write(form, list);
  });
  return undefined;
}

// --- helpers ---

function greeting(hour: number): string {
  if (hour < 4 || hour >= 18) return 'Good evening';
  return hour < 12 ? 'Good morning' : 'Good afternoon';
}

const nameOf = ({ displayName, name }: Account): string => displayName ?? name ?? 'sailor';

async function write(form: HTMLFormElement, list: HTMLElement): Promise<void> {
  const field = find('input[name="line"]', HTMLInputElement, form);
  const said = find('[role="status"]', HTMLElement, form);
  const text = field.value.trim();
  if (!text) {
    said.textContent = 'Write a line first.';
    field.focus();
    return;
  }
  try {
    list.prepend(entryItem(await journal.write(text)));
    form.reset();
    said.textContent = 'Written down, with the height of the tide.';
  } catch {
    said.textContent = 'That didn’t reach the journal. Your line is still here: please try again.';
  }
  field.focus();
}
