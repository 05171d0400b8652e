import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PasskeyAdapter } from '../adapters/adapter.ts';
import { offerAutofill } from '../flows/offer-autofill.ts';
import type { SignInFlow } from '../flows/sign-in-flow.ts';
import { capabilities } from '../webauthn/capabilities.ts';
import { BeforePromptEvent } from './events/before-prompt-event.ts';
import { AutofillEndedEvent } from './events/autofill-ended-event.ts';
import { guardAutocomplete } from './form/guard-autocomplete.ts';

export interface AutofillOptions {
  flow: SignInFlow;
  /** The field whose autofill list shows the passkeys. */
  field: () => HTMLInputElement | undefined;
  /** The backend; `undefined` while autofill is not wanted. */
  adapter: () => PasskeyAdapter | undefined;
  /** Handed to the adapter with every call; asked each time, because such values age. */
  extra: () => Record<string, unknown> | undefined;
  /** Called once per challenge, when the browser lists passkeys, and when it turns out that it never will. */
  onSettled?: () => void;
}

/**
 * Ties the autofill offer to the page's life: it starts when there is a field and a backend, stops when the element or the page goes
 * away, and comes back with the back/forward cache. It never starts from a render. Pages without autofill never load it.
 */
export class AutofillController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: AutofillOptions;
  #offered: PasskeyAdapter | undefined;
  #away = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: AutofillOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#away = false; // it may have missed the return
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('pageshow', this.#onPageShow);
    this.refresh();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#onPageHide);
    removeEventListener('pageshow', this.#onPageShow);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.stop();
    });
  }

  /** Starts, restarts or stops, whatever the backend and the field ask for now; does nothing when nothing changed. */
  refresh(): void {
    const adapter = !this.#away && this.#host.isConnected && this.#options.field() ? this.#options.adapter() : undefined;
    if (adapter === this.#offered) return;
    this.stop();
    if (adapter) void this.#start(adapter);
  }

  /** Offers again after the offer ended, for example when the element is reset. */
  restart(): void {
    this.stop();
    this.refresh();
  }

  stop(): void {
    this.#offered = undefined;
    void this.#options.flow.stopListening();
  }

  async #start(adapter: PasskeyAdapter): Promise<void> {
    const { flow, extra, onSettled } = this.#options;
    this.#offered = adapter;
    const { conditionalGet } = await (probe ??= capabilities());
    if (this.#offered !== adapter) return;
    if (conditionalGet === false || !this.#host.dispatchEvent(new BeforePromptEvent('get', 'conditional'))) {
      onSettled?.();
      return;
    }
    const field = this.#options.field();
    if (field) guardAutocomplete(field);
    flow.listen(adapter, {
      extra,
      offer: offerAutofill, // comes with this file, which is loaded on its own
      mayRearm: async (expiresAt, signal) => {
        const quiet = await import('./quiet-moment.ts').catch(() => undefined); // minutes from now, when at all
        await quiet?.quietMoment(this.#options.field(), expiresAt, signal);
      },
      onArmed: () => {
        this.#refocus();
        onSettled?.();
      },
      onEnded: (error) => {
        this.#host.dispatchEvent(new AutofillEndedEvent(error));
        onSettled?.();
      },
    });
  }

  /** Firefox opens the list only for a field that gets its focus after the request is pending. */
  #refocus() {
    const field = this.#options.field();
    const root = field?.getRootNode() as Document | ShadowRoot | undefined;
    // Not under somebody's fingers: they have opened no list, and a blur would be theirs to see.
    if (!field || field.value || root?.activeElement !== field) return;
    field.blur();
    field.focus({ preventScroll: true });
  }

  readonly #onPageHide = () => {
    this.#away = true;
    this.stop(); // a pending request keeps the page out of the back/forward cache
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent) => {
    this.#away = false;
    if (persisted) this.refresh();
  };
}

// --- helpers ---

/** Asked once per page. */
let probe: ReturnType<typeof capabilities> | undefined;
