/**
 * Runs in a browser: `<passkey-manager>` beside a list that somebody would write by hand with Lit, with the same passkeys, the same facts on
 * each card and the same way to rename one. Both are measured from the call until the browser has laid out what it will show.
 */
import { LitElement, css, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Passkey, PasskeyAdapter } from '../src/adapters/adapter.ts';
import '../src/components/manager/define.ts';
import { median } from './median.ts';

/** Milliseconds. */
export interface ManagerTimes {
  render: number;
  rename: number;
}

const COUNT = 1000;
const ROUNDS = 17;

/** No flows, no languages, no errors, no details: what cannot be left out. */
class BareList extends LitElement {
  static override properties = { passkeys: { attribute: false }, editing: { state: true } };
  static override styles = css`
    li {
      display: grid;
      padding: 16px;
      border: 1px solid;
    }
  `;
  declare passkeys: readonly Passkey[];
  declare editing: string | undefined;
  #renamed: number | undefined;
  readonly #date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

  override render(): unknown {
    return html`<ul>
      ${repeat(
        this.passkeys,
        ({ id }) => id,
        (passkey) =>
          html`<li>
            ${
              passkey.id === this.editing
                ? html`<input .value=${passkey.name ?? ''} /><button part="save" @click=${() => this.#save(passkey)}>Save</button>`
                : html`<h3>${passkey.name}</h3>`
            }
            <p>
              <span>Created ${this.#date.format(passkey.createdAt)}</span><span>Last used ${this.#date.format(passkey.lastUsedAt)}</span>
            </p>
            <button part="rename" @click=${() => (this.editing = passkey.id)}>Rename</button>
            <button>Details</button>
            <button>Remove</button>
          </li>`,
      )}
    </ul>`;
  }

  /** A keyboard that is thrown back to the top of the page is no answer: the focus returns to the button, here as there. */
  override updated(): void {
    if (this.#renamed !== undefined) this.renderRoot.querySelectorAll<HTMLElement>('[part="rename"]')[this.#renamed]?.focus();
    this.#renamed = undefined;
  }

  #save(passkey: Passkey) {
    const name = this.renderRoot.querySelector('input')?.value ?? '';
    this.#renamed = this.passkeys.indexOf(passkey);
    this.passkeys = this.passkeys.map((other) => (other === passkey ? { ...other, name } : other));
    this.editing = undefined;
  }
}
customElements.define('bare-list', BareList);

const passkeys: Passkey[] = Array.from({ length: COUNT }, (_, index) => ({
  id: `id-${String(index)}`,
  name: `Key ${String(index)}`,
  createdAt: Date.UTC(2026, 0, 1) + index * 3_600_000,
  lastUsedAt: Date.UTC(2026, 9, 1) + index * 60_000,
  backupEligible: true,
  transports: ['internal'],
}));

const refuse = () => Promise.reject(new Error('Nobody signs in here.'));
const adapter: PasskeyAdapter = {
  methods: ['passkey'],
  authenticationOptions: refuse,
  verifyAuthentication: refuse,
  list: () => Promise.resolve(passkeys),
  rename: () => Promise.resolve({ kind: 'done' }),
  remove: () => Promise.resolve({ kind: 'done' }),
};

type Kind = 'ours' | 'bare';

async function open(kind: Kind): Promise<{ element: LitElement; time: number }> {
  const begin = performance.now();
  if (kind === 'bare') {
    const element = Object.assign(new BareList(), { passkeys });
    document.body.append(element);
    await element.updateComplete;
    return { element, time: laidOut(element) - begin };
  }
  const element = document.createElement('passkey-manager');
  const loaded = new Promise<void>((resolve) => {
    element.addEventListener('passkey-state', () => {
      if (element.state.status === 'ready') resolve();
    });
  });
  element.adapter = adapter;
  document.body.append(element);
  await loaded;
  while (!element.shadowRoot?.querySelector('[part="card"]')) await new Promise(requestAnimationFrame); // the cards are loaded beside the list
  await element.updateComplete;
  return { element, time: laidOut(element) - begin };
}

/** From the click on "Save" until the new name stands there. */
async function rename(element: LitElement, index: number): Promise<number> {
  const { renderRoot } = element;
  renderRoot.querySelectorAll<HTMLElement>('[part="rename"]')[index]?.click();
  await element.updateComplete;
  const field = renderRoot.querySelector<HTMLInputElement>('li input');
  const save = renderRoot.querySelector<HTMLElement>('[part="save"]');
  if (!field || !save) throw new Error('There is nothing to write into.');
  field.value = `New name ${String(index)}`;
  laidOut(element);
  const begin = performance.now();
  save.click();
  await element.updateComplete;
  const time = laidOut(element) - begin;
  const name = renderRoot.querySelectorAll('h3')[index]?.textContent;
  if (name !== field.value) throw new Error(`It is called ${String(name)}.`);
  return time;
}

function laidOut(element: HTMLElement): number {
  element.getBoundingClientRect();
  return performance.now();
}

/** Turn by turn, so that a busy moment meets both. */
async function measure(): Promise<Record<Kind, ManagerTimes>> {
  const times: Record<Kind, { render: number[]; rename: number[] }> = {
    ours: { render: [], rename: [] },
    bare: { render: [], rename: [] },
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of ['ours', 'bare'] as const) {
      const { element, time } = await open(kind);
      const renames = [];
      for (const index of [10, 500, 990]) {
        renames.push(await rename(element, index));
        await new Promise((resolve) => setTimeout(resolve)); // what follows a rename is not a part of the next one
      }
      element.remove();
      if (round < 2) continue; // the first ones compile
      times[kind].render.push(time);
      times[kind].rename.push(median(renames));
    }
  }
  const middle = ({ render, rename: renamed }: (typeof times)[Kind]) => ({ render: median(render), rename: median(renamed) });
  return { ours: middle(times.ours), bare: middle(times.bare) };
}

Object.assign(globalThis, { measure });
