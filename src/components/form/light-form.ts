import { nothing, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptLightStyles } from './adopt-light-styles.ts';
import { findAuthorsForm, findForm, type FoundForm } from './find-form.ts';
import { findIdentifier } from './find-identifier.ts';

export interface LightFormOptions {
  /** The fields, when the element makes them itself; inside an author's form without the `<form>`. */
  render: (kind: 'own' | 'outer') => TemplateResult;
  /** The form was found, or made: its fields are there. Called again when the author's form arrives later. */
  onReady: (kind: FoundForm['kind']) => void;
  /** The form inside the element was submitted, or Enter was pressed in a field that the element made inside an author's form. */
  onSubmit: (event: Event) => void;
  /** Somebody types into one of its fields. */
  onInput: () => void;
}

/**
 * The element's form in the light DOM: the author's, adopted as it is, or one that the element makes. Form and field share one tree and
 * sit in no shadow root of ours, the one arrangement that browsers' passkey autofill and all password managers agree on.
 */
export class LightForm implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LightFormOptions;
  #found: FoundForm | undefined;
  #makes = false;
  #ready = false;
  #marked = '';
  #end: Comment | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LightFormOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** `undefined` while the page is still being parsed and the author's form may be yet to come. */
  get kind(): FoundForm['kind'] | undefined {
    return this.#found?.kind;
  }

  /** Whether the field is the element's own, with a place for what is wrong with it. */
  get isOwn(): boolean {
    return this.#makes;
  }

  /** The field in which the visitor says who they are. */
  get identifier(): HTMLInputElement | undefined {
    const { kind, form } = this.#found ?? {};
    return kind === 'outer' ? (findIdentifier(this.#host) ?? findIdentifier(form, false)) : findIdentifier(this.#host);
  }

  /** What was typed into that field, without the spaces around it. */
  get typed(): string {
    return this.identifier?.value.trim() ?? '';
  }

  /** What is wrong with an author's field, in a sentence that stands elsewhere: assistive technology hears it at the field. Empty: nothing. */
  mark(sentence: string): void {
    const field = this.identifier;
    if (this.#makes || !field || sentence === this.#marked) return; // what the author says of it stays the author's
    this.#marked = sentence;
    field.ariaInvalid = sentence ? 'true' : null;
    field.ariaDescription = sentence || null;
  }

  hostConnected(): void {
    if (document.readyState === 'loading' && !this.#host.nextSibling) {
      document.addEventListener('DOMContentLoaded', this.#find, { once: true });
    } else {
      this.#find();
    }
  }

  hostUpdated(): void {
    const { kind } = this;
    if (this.#makes && kind && kind !== 'adopted') this.#render(this.#options.render(kind));
    if (!kind || this.#ready) return;
    this.#ready = true;
    this.#options.onReady(kind);
  }

  /** For the default slot's `slotchange`: a script or a framework may add the author's form after the element. */
  readonly onSlotChange = (): void => {
    if (this.kind !== 'own' || !findAuthorsForm(this.#host)) return;
    this.#render(nothing);
    this.#found = undefined;
    this.#ready = false;
    this.#find();
  };

  /** Before a marker of its own: without one, Lit takes everything in the host for its own, also what an author adds later. */
  #render(fields: TemplateResult | typeof nothing) {
    let end = this.#end;
    if (!end?.parentNode) {
      end = this.#end = new Comment(); // a new one also after the page emptied the element: Lit knows by it what it rendered
      this.#host.append(end);
    }
    render(fields, this.#host, { renderBefore: end });
  }

  readonly #find = () => {
    if (!this.#host.isConnected) return;
    adoptLightStyles(this.#host); // a move may have led into another tree
    if (this.#found) return;
    this.#found = findForm(this.#host);
    this.#makes = this.#found.kind !== 'adopted' && !this.identifier;
    this.#host.addEventListener('submit', this.#onSubmit);
    this.#host.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('input', this.#options.onInput);
    this.#host.requestUpdate();
  };

  /** Not every form in here is the login: a slot may hold another. */
  readonly #onSubmit = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    if (form === this.#found?.form || form.dataset['passkey']) this.#options.onSubmit(event);
  };

  /** In an author's form around the element, Enter would send that form. */
  readonly #onKey = (event: KeyboardEvent) => {
    const own = (event.target as Element).closest('[data-passkey="fields"]');
    if (own && event.key === 'Enter' && !event.isComposing) this.#options.onSubmit(event);
  };
}
