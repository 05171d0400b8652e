import type { Choice, GetPrompt } from '../../src/testing/index.ts';
import { element } from '../element.ts';

/**
 * Offers the passkeys in a list below the field, as a browser does: it opens when a field made for them gets the focus or is clicked,
 * narrows to what is typed, and closes with Escape. Arrow keys lead into it. Closing it is no answer: the offer stands until the page
 * takes it back.
 */
export function offerInList(prompt: GetPrompt): Promise<Choice> {
  return new Promise((resolve) => {
    const list = new PasskeyList(prompt, (credentialId) => resolve({ credentialId }));
    prompt.signal.addEventListener('abort', () => list.remove());
  });
}

// --- helpers ---

class PasskeyList {
  readonly #prompt: GetPrompt;
  readonly #pick: (credentialId: string) => void;
  readonly #popover = element('div', { popover: 'manual', className: 'device-list' });
  #field: HTMLInputElement | undefined;
  /** Closed with Escape: stays so until the visitor asks for it, or comes back to the field. */
  #dismissed = false;

  constructor(prompt: GetPrompt, pick: (credentialId: string) => void) {
    this.#prompt = prompt;
    this.#pick = pick;
    this.#popover.setAttribute('role', 'group');
    this.#popover.setAttribute('aria-label', 'Passkeys on the simulated device');
    document.body.append(this.#popover);
    const { signal } = prompt;
    document.addEventListener('focusin', this.#onFocus, { signal });
    document.addEventListener('focusout', this.#onBlur, { signal });
    document.addEventListener('click', this.#onClick, { signal });
    document.addEventListener('input', this.#onInput, { signal });
    document.addEventListener('keydown', this.#onKey, { signal });
    this.#popover.addEventListener('pointerdown', (event) => event.preventDefault()); // the field keeps the focus
    const active = fieldOf(document.activeElement);
    if (active) this.#open(active);
  }

  remove(): void {
    this.#popover.remove();
  }

  #open(field: HTMLInputElement): void {
    this.#field = field;
    const typed = field.value.trim().toLowerCase();
    const fitting = this.#prompt.credentials.filter(({ userName }) => userName.toLowerCase().startsWith(typed));
    this.#popover.replaceChildren(
      element('p', { className: 'device-mark' }, 'Simulated device'),
      ...fitting.map(({ id, userName }) =>
        element(
          'button',
          { type: 'button', tabIndex: -1, onclick: () => this.#pick(id) },
          element('strong', {}, userName),
          element('span', {}, 'Passkey'),
        ),
      ),
    );
    this.#popover.togglePopover(fitting.length > 0);
    this.#place(field.getBoundingClientRect());
  }

  #place({ left, bottom, width }: DOMRect): void {
    Object.assign(this.#popover.style, { left: `${left + scrollX}px`, top: `${bottom + scrollY + 4}px`, width: `${width}px` });
  }

  #close(): void {
    this.#popover.hidePopover();
  }

  readonly #onFocus = ({ target }: FocusEvent) => {
    const field = fieldOf(target);
    if (field && !this.#dismissed) this.#open(field);
  };

  readonly #onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget === this.#field || this.#popover.contains(relatedTarget as Node | null)) return;
    this.#dismissed = false;
    this.#close();
  };

  readonly #onClick = ({ target }: MouseEvent) => {
    const field = fieldOf(target);
    if (field) this.#open(field);
  };

  readonly #onInput = ({ target }: Event) => {
    const field = fieldOf(target);
    if (field && !this.#dismissed) this.#open(field);
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const inside = this.#popover.contains(document.activeElement);
    const field = inside ? this.#field : fieldOf(document.activeElement);
    if (!field) return;
    if (event.key === 'Escape' && this.#popover.matches(':popover-open')) {
      this.#dismissed = true;
      field.focus();
      this.#close();
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
    const here = stops.findIndex((stop) => stop === document.activeElement);
    stops.at((here + by) % stops.length)?.focus();
  }
}

function fieldOf(target: EventTarget | null): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement && target.matches('[autocomplete~="webauthn"]') ? target : undefined;
}
