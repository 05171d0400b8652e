import type { ContextEvent } from '@lit/context';
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
    this.#unsubscribe = undefined; // a provider hands the same one out again: it would end what comes next
    this.#provided = {};
  }

  readonly #ask = () => {
    // The protocol's event, made by hand: the class would bring more than it is. https://github.com/webcomponents-cg/community-protocols
    const request = { context: configurationContext, contextTarget: this.#host, callback: this.#onProvided, subscribe: true };
    const event = Object.assign(new Event('context-request', { bubbles: true, composed: true }), request);
    this.#host.dispatchEvent(event satisfies ContextEvent<typeof configurationContext>);
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
