import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { lazyHttp } from '../../adapters/lazy-http.ts';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import type { MessageOverrides } from '../../messages/messages.ts';
import type { ResolveProvider } from '../configuration.ts';
import { configurationContext } from './context.ts';

/**
 * Gives a backend, words and a language to every passkey element below it. Renders nothing of its own.
 *
 * @summary Adapter, words and language for everything below it.
 * @slot - The page's content.
 * @example
 * <passkey-provider base-url="/passkeys"><passkey-login></passkey-login></passkey-provider>
 */
export class PasskeyProvider extends LitElement {
  static override properties = {
    adapter: { attribute: false },
    baseUrl: { attribute: 'base-url' },
    methods: {},
    messages: { attribute: false },
    language: {},
    resolveProvider: { attribute: false },
  };
  static override styles: CSSResult = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** The backend to talk to. */
  declare adapter: PasskeyAdapter | undefined;
  /** Where the passkey HTTP protocol is served; used when there is no `adapter`. */
  declare baseUrl: string | undefined;
  /** With `base-url`: the ways to sign in that the backend has, with spaces between them. Default: `passkey`. */
  declare methods: string | undefined;
  /** Words that replace the kit's own. */
  declare messages: MessageOverrides | undefined;
  /** BCP 47 tag; without it the nearest `lang` attribute decides. */
  declare language: string | undefined;
  /** Names for passkeys that have none, in `<passkey-manager>`. */
  declare resolveProvider: ResolveProvider | undefined;

  readonly #context = new ContextProvider(this, { context: configurationContext, initialValue: {} });

  override willUpdate(changed: PropertyValues<this>): void {
    const { messages, language, baseUrl, methods, resolveProvider } = this;
    // The same adapter for as long as its URL stays the same: a new one would make every element below arm its autofill anew.
    const kept = changed.has('baseUrl') || changed.has('methods') || changed.has('adapter') ? undefined : this.#context.value.adapter;
    const adapter = this.adapter ?? kept ?? (baseUrl ? lazyHttp({ baseUrl, methods: methods?.match(/\S+/g) ?? undefined }) : undefined);
    this.#context.setValue({ adapter, messages, language, resolveProvider });
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
