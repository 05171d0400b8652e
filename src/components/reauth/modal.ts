import { deepFocus } from './deep-focus.ts';
import { scrollLock } from './scroll-lock.ts';

/** What a modal dialog needs beside the browser's own: Escape and the backdrop ask to close it, the page behind it stands still, the focus comes back. */
export class Modal {
  readonly #onDismiss: () => void;
  #dialog: HTMLDialogElement | undefined;
  #unlock: (() => void) | undefined;
  #opener: HTMLElement | null = null;
  /** Where the press began: whoever drags a selection out of the dialog does not mean to close it. */
  #pressedOutside = false;
  #shownAt = 0;

  /** @param onDismiss Called when the visitor wants to leave. */
  constructor(onDismiss: () => void) {
    this.#onDismiss = onDismiss;
  }

  get open(): boolean {
    return this.#dialog?.open === true;
  }

  show(dialog: HTMLDialogElement): void {
    this.#dialog = dialog;
    this.#opener = deepFocus();
    this.#unlock = scrollLock();
    dialog.showModal();
    this.#shownAt = performance.now();
  }

  hide(): void {
    if (!this.#dialog) return;
    this.#dialog.close();
    this.#dialog = undefined;
    this.#unlock?.();
    this.#unlock = undefined;
    // The browser returns the focus to where it was, unless the dialog was taken out of the page while it was open.
    if (deepFocus() === document.body) this.#opener?.focus();
    // It does so without scrolling, and the page may have grown meanwhile.
    else deepFocus()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#opener = null;
  }

  readonly onCancel = (event: Event): void => {
    event.preventDefault(); // whoever opened it closes it
    this.#onDismiss();
  };

  readonly onPointerDown = (event: Event): void => {
    // The second press of a double-click on the page's button falls on what has just come up over it.
    this.#pressedOutside = event.target === event.currentTarget && event.timeStamp - this.#shownAt > DOUBLE_CLICK;
  };

  /** What fills the dialog takes every click; what is left is the backdrop. */
  readonly onClick = (event: Event): void => {
    if (event.target === event.currentTarget && this.#pressedOutside) this.#onDismiss();
  };
}

// --- helpers ---

/** Milliseconds in which two clicks are one double-click. */
const DOUBLE_CLICK = 500;
