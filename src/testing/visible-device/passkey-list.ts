import type { SoftCredential } from '../soft-authenticator/credential-store.ts';
import type { GetPrompt } from '../soft-authenticator/prompt.ts';
import { element } from './element.ts';
import { openStage } from './open-stage.ts';

export interface PasskeyListActions {
  pick(credentialId: string): void;
  /** The person wants to use something beside this computer. */
  askElsewhere(): void;
}

/**
 * The list below a field: it opens when a field made for passkeys gets the focus or is clicked, narrows to what is typed, and closes with
 * Escape. Arrow keys lead into it. It goes with the prompt.
 */
export class PasskeyList {
  readonly #prompt: GetPrompt;
  readonly #actions: PasskeyListActions;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #popover = element('div', { popover: 'manual', class: 'device-list', role: 'group', 'aria-label': 'Simulated device' });
  /** For screen readers: the focus stays in the field, so nothing else tells of the list. */
  readonly #status = element('p', { role: 'status', class: 'unseen' });
  #field: HTMLInputElement | undefined;
  /** Closed with Escape: stays so until the visitor asks for it, or comes back to the field. */
  #dismissed = false;

  constructor(prompt: GetPrompt, actions: PasskeyListActions) {
    this.#prompt = prompt;
    this.#actions = actions;
    ({ host: this.#host, root: this.#root } = openStage(prompt.signal));
    this.#root.append(this.#popover, this.#status);
    this.#listen(prompt.signal);
    const active = fieldOf(deepActiveElement());
    if (active) this.#open(active);
  }

  close(): void {
    this.#popover.hidePopover();
    this.#status.textContent = '';
  }

  #listen(signal: AbortSignal): void {
    document.addEventListener('focusin', this.#onFocus, { signal });
    document.addEventListener('focusout', this.#onBlur, { signal });
    document.addEventListener('click', this.#onClick, { signal });
    document.addEventListener('input', this.#onInput, { signal });
    document.addEventListener('keydown', this.#onKey, { signal });
    window.addEventListener('resize', this.#onResize, { signal });
    // The field keeps the focus.
    this.#popover.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
  }

  #open(field: HTMLInputElement): void {
    this.#field = field;
    const place = topDialogOf(field) ?? document.body;
    if (this.#host.parentElement !== place) place.append(this.#host); // what is behind a modal dialog cannot be used
    const buttons = this.#buttons(field.value.trim().toLowerCase());
    this.#popover.replaceChildren(element('p', { class: 'mark' }, 'Simulated device'), ...buttons);
    this.#popover.togglePopover(buttons.length > 0);
    this.#status.textContent = buttons.length > 0 ? 'Passkeys from the simulated device are listed. Press Down to choose.' : '';
    this.#place();
  }

  #buttons(typed: string): HTMLButtonElement[] {
    const { credentials, devices } = this.#prompt;
    const here = new Set(devices.filter(({ attachment }) => attachment === 'platform').map(({ name }) => name));
    const fitting = credentials.filter(({ userName, device }) => here.has(device) && userName.toLowerCase().startsWith(typed));
    const elsewhere = devices.length > here.size && typed === '';
    return [...fitting.map((passkey) => this.#passkeyButton(passkey)), ...(elsewhere ? [this.#elsewhereButton()] : [])];
  }

  #passkeyButton({ id, userName, device }: SoftCredential): HTMLButtonElement {
    const from = this.#prompt.devices.length > 1 ? `Passkey on ${device}` : 'Passkey';
    const button = element('button', { type: 'button', tabindex: '-1' }, element('span', {}, userName), ' ', element('small', {}, from));
    button.addEventListener('click', () => {
      this.#actions.pick(id);
    });
    return button;
  }

  #elsewhereButton(): HTMLButtonElement {
    const button = element('button', { type: 'button', tabindex: '-1' }, 'Use another device…');
    button.addEventListener('click', () => {
      this.#actions.askElsewhere();
    });
    return button;
  }

  /** Positions in script and not by an attribute: a strict policy forbids `style="…"`. */
  #place(): void {
    if (!this.#field) return;
    const { left, right, bottom, width } = this.#field.getBoundingClientRect();
    const { style } = this.#popover;
    style.inlineSize = `${String(width)}px`;
    style.top = `${String(bottom + scrollY + 4)}px`;
    const start = getComputedStyle(this.#field).direction === 'rtl' ? right - this.#popover.offsetWidth : left;
    style.left = `${String(Math.max(8, start) + scrollX)}px`;
  }

  readonly #onResize = () => {
    this.#place();
  };

  readonly #onFocus = (event: Event) => {
    const field = fieldOf(event.composedPath()[0]);
    if (field && !this.#dismissed) this.#open(field);
  };

  readonly #onBlur = (event: FocusEvent) => {
    if (event.relatedTarget === this.#host || event.relatedTarget === this.#field) return;
    this.#dismissed = false;
    this.close();
  };

  readonly #onClick = (event: Event) => {
    const field = fieldOf(event.composedPath()[0]);
    if (field) this.#open(field);
  };

  readonly #onInput = (event: Event) => {
    const field = fieldOf(event.composedPath()[0]);
    if (field && !this.#dismissed) this.#open(field);
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const inside = this.#root.activeElement !== null;
    const field = inside ? this.#field : fieldOf(event.composedPath()[0]);
    if (!field) return;
    if (event.key === 'Escape' && this.#popover.matches(':popover-open')) {
      this.#dismissed = true;
      field.focus();
      this.close();
    } else if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && inside)) {
      if (!inside) this.#open(field);
      this.#step(field, event.key === 'ArrowDown' ? 1 : -1);
    } else {
      return;
    }
    event.preventDefault();
  };

  /** The field is a stop of its own, above the first passkey. */
  #step(field: HTMLInputElement, by: 1 | -1): void {
    const stops = [field, ...this.#popover.querySelectorAll('button')];
    const here = this.#root.activeElement ?? field;
    stops.at((stops.findIndex((stop) => stop === here) + by) % stops.length)?.focus();
  }
}

// --- helpers ---

function fieldOf(target: EventTarget | null | undefined): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement && target.matches('[autocomplete~="webauthn"]') ? target : undefined;
}

function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The modal dialog that the field is in, through any shadow roots. */
function topDialogOf(field: Element): Element | undefined {
  const dialog = field.closest('dialog:modal');
  if (dialog) return dialog;
  const root = field.getRootNode();
  return root instanceof ShadowRoot ? topDialogOf(root.host) : undefined;
}
