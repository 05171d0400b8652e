import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { advise } from '../../webauthn/advise.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { findIdentifier } from '../form/find-identifier.ts';
import { guardAutocomplete } from '../form/guard-autocomplete.ts';
import { findField, type FieldPlace } from './find-field.ts';

export interface AuthorsFormOptions {
  /** Where the page says its field is; asked whenever the page's tree changes. */
  place: () => FieldPlace;
  /** The field is there, is gone, or is another one. */
  onChange: (field: HTMLInputElement | undefined, before: HTMLInputElement | undefined) => void;
  /** A button of the form that is marked with `data-passkey-button` was pressed. */
  onButton: (event: MouseEvent) => void;
}

/**
 * The page's own login form, wherever and whenever it is there. All that it changes is the field's `autocomplete`, when that could not
 * show passkeys, and that it gives back.
 */
export class AuthorsForm implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: AuthorsFormOptions;
  #field: HTMLInputElement | undefined;
  #giveBack: (() => void) | undefined;
  #observer: MutationObserver | undefined;
  #arrival: ResizeObserver | undefined;
  /** What is in no page yet. */
  #awaited: Element | undefined;
  #missing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: AuthorsFormOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The field in which the visitor says who they are. */
  get field(): HTMLInputElement | undefined {
    return this.#field;
  }

  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    // A move in the page disconnects and connects again at once: only a host that stays away gives the form back.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#observer?.disconnect();
      this.#await(undefined);
      this.#take(undefined);
    });
  }

  /** Looks anew, because the page says that its field is elsewhere, and from then on whenever something changes there. */
  look(): void {
    clearTimeout(this.#missing);
    this.#onChange();
    if (!this.#field) this.#missing = setTimeout(this.#onMissing, PATIENCE);
  }

  readonly #onChange = () => {
    if (!this.#host.isConnected) return;
    this.#watch();
    const field = findField(this.#host, this.#options.place());
    if (field !== this.#field) this.#take(field);
  };

  /** The tree of the host, and every one from the target up to the document: whatever the target sits in may move. */
  #watch() {
    const { target } = this.#options.place();
    this.#observer ??= new MutationObserver(this.#onChange);
    this.#observer.disconnect();
    for (const root of [this.#host.getRootNode(), ...rootsOf(target)]) {
      this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
    }
    this.#await(target && !target.isConnected ? (findIdentifier(target) ?? target) : undefined);
  }

  /** Nothing tells that what is in no page gets into one, in whichever tree; but it has no size before, and one from then on. */
  #await(element: Element | undefined) {
    if (element === this.#awaited) return;
    this.#awaited = element;
    this.#arrival?.disconnect();
    // In a task of its own: what is looked at anew while sizes are, is an error in the browser's eyes.
    this.#arrival = element && new ResizeObserver(() => setTimeout(this.#onChange));
    if (element) this.#arrival?.observe(element);
  }

  #take(field: HTMLInputElement | undefined) {
    const before = this.#field;
    clearTimeout(this.#missing);
    this.#giveBack?.();
    this.#field = field;
    this.#giveBack = field && this.#adopt(field);
    if (field !== before) this.#options.onChange(field, before);
  }

  /** @returns What undoes it. */
  #adopt(field: HTMLInputElement): () => void {
    const { form } = field;
    const { onButton } = this.#options;
    const was = field.getAttribute('autocomplete');
    guardAutocomplete(field);
    const ours = field.getAttribute('autocomplete');
    const onClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-passkey-button]')) onButton(event);
    };
    form?.addEventListener('click', onClick);
    return () => {
      form?.removeEventListener('click', onClick);
      if (field.getAttribute('autocomplete') !== ours) return; // the page has changed it since
      if (was === null) field.removeAttribute('autocomplete');
      else field.setAttribute('autocomplete', was);
    };
  }

  readonly #onMissing = () => {
    const { target, htmlFor } = this.#options.place();
    const place = htmlFor !== undefined && !target ? `for="${htmlFor}"` : this.#host.localName;
    void advise(new PasskeyError('invalid-options', { cause: new Error(`${place} finds no login field`) }));
  };
}

// --- helpers ---

/** Milliseconds. A script may make the form later; after this long, somebody probably mistyped an id. */
const PATIENCE = 5000;

/** The shadow roots that a node is in, from the inside out, and the document or whatever else is outermost. */
function* rootsOf(node: Node | undefined): Iterable<Node> {
  while (node) {
    const root = node.getRootNode();
    yield root;
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}
