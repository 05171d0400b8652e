import type { Passkey, PasskeyAdapter } from '../adapters/adapter.ts';
import type { MessageOverrides } from '../messages/messages.ts';

/** Who keeps a passkey, for example a password manager: what its owner knows it by. */
export interface Provider {
  /** Text, never markup. */
  name?: string | undefined;
  /** An image's address (`https:`, `http:` or `data:image/…`), or an element of the page's own making. */
  icon?: string | Element | undefined;
}

/** Finds the provider of a passkey, for example by its AAGUID. Called for every passkey: answers at once, from what it knows. */
export type ResolveProvider = (passkey: Passkey) => Provider | undefined;

/** What elements use unless they, or a `<passkey-provider>` around them, say otherwise. */
export interface Configuration {
  /** The backend to talk to. */
  adapter?: PasskeyAdapter | undefined;
  /** Words that replace the kit's own. */
  messages?: MessageOverrides | undefined;
  /** BCP 47 tag; by default the nearest `lang` attribute decides. */
  language?: string | undefined;
  /** Names for passkeys that have none: see `passkey-elements/provider-names.js`. */
  resolveProvider?: ResolveProvider | undefined;
}

/**
 * Sets the page's defaults, once, before or after the elements are there. Serves every copy of the kit on the page.
 * @example configure({ adapter: httpAdapter({ baseUrl: '/passkeys' }) });
 */
export function configure(configuration: Configuration): void {
  const page = pageConfiguration();
  page.value = { ...page.value, ...configuration };
  for (const listener of page.listeners) listener();
}

interface PageConfiguration {
  value: Configuration;
  /** Who wants to know when it, or a `lang` attribute, changes. */
  listeners: Set<() => void>;
  /** Watches the `lang` attributes of a document or shadow root, however often it is asked to. */
  watch: (root: Node) => void;
}

/** The page's defaults, and who wants to know when they, or a language, change. For elements. */
export function pageConfiguration(): PageConfiguration {
  const page = globalThis as { [KEY]?: PageConfiguration };
  return (page[KEY] ??= create());
}

// --- helpers ---

const KEY = Symbol.for('passkey-elements.configuration.1');

function create(): PageConfiguration {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  // One observer for all elements: a page may switch its language on `<html>`, or that of a part of it.
  const observer = globalThis.document && new MutationObserver(tell); // none in Node
  const watch = (root: Node) => observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  return { value: {}, listeners, watch };
}
