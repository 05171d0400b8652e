import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageConfiguration, type Configuration } from './configuration.ts';
import { configurationContext } from './provider/context.ts';

/** What the nearest `<passkey-provider>` and the page say, kept up to date: the element renders anew when it changes. */
export class ConfigurationController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #provided: Configuration = {};
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest provider's word first. */
  get sources(): readonly Configuration[] {
    return [this.#provided, pageConfiguration().value];
  }

  hostConnected(): void {
    pageConfiguration().listeners.add(this.#onChange);
    this.#ask();
    // A provider that is defined after us could not hear us.
    if (this.#host.closest('passkey-provider:not(:defined)')) void customElements.whenDefined('passkey-provider').then(this.#ask);
  }

  hostDisconnected(): void {
    pageConfiguration().listeners.delete(this.#onChange);
    this.#unsubscribe?.();
    this.#provided = {};
  }

  readonly #ask = () => {
    this.#host.dispatchEvent(new ContextEvent(configurationContext, this.#host, this.#onProvided, true));
  };

  readonly #onProvided = (value: Configuration, unsubscribe?: () => void) => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#provided = value;
    this.#host.requestUpdate();
  };

  readonly #onChange = () => {
    this.#host.requestUpdate();
  };
}
