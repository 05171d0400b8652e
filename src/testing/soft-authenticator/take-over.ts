import { parseOptions } from './parse-options.ts';
import { PropertySwaps } from './property-swaps.ts';

/** What the device puts in the place of the browser's own functions. */
export interface BrowserApi {
  /** `navigator.credentials.create()` and `.get()` with a `publicKey`. */
  credentials: Record<'create' | 'get', (argument: unknown) => Promise<object>>;
  /** The static methods of `PublicKeyCredential`; those that are `undefined` are taken away. */
  statics: Record<string, ((argument: unknown) => Promise<unknown>) | undefined>;
}

/**
 * Takes over WebAuthn in a window, or in any object that plays one; what is missing (`navigator`, `navigator.credentials`,
 * `PublicKeyCredential`, `isSecureContext`) is added. Requests for passwords and the like still go to the browser.
 * @returns what gives everything back.
 * @throws {Error} where a software authenticator is at work already, also one from another copy of this module.
 */
export function takeOver(target: object, { credentials, statics }: BrowserApi): () => void {
  if (Object.hasOwn(target, MARK)) {
    throw new Error('softAuthenticator: another software authenticator is installed here. Call uninstall() on it first.');
  }
  const swaps = new PropertySwaps();
  try {
    swaps.define(target, MARK, { value: true });
    // Whoever is told that a page is insecure, was told so for a reason; Node says nothing.
    if (Reflect.get(target, 'isSecureContext') === undefined) swaps.define(target, 'isSecureContext', { value: true, writable: true });
    const container = provide(
      swaps,
      provide(swaps, target, 'navigator', () => ({})),
      'credentials',
      () => ({}),
    );
    for (const [name, answer] of Object.entries(credentials)) {
      swaps.define(container, name, method(passkeysOnly(answer, container, name)));
    }
    const constructor = provide(swaps, target, 'PublicKeyCredential', publicKeyCredentialClass);
    for (const [name, answer] of Object.entries(statics)) {
      if (answer) swaps.define(constructor, name, method(answer));
      else swaps.remove(constructor, name);
    }
  } catch (cause) {
    swaps.restore();
    throw cause;
  }
  return () => {
    swaps.restore();
  };
}

// --- helpers ---

/** Two copies of the kit on one page know each other by it. */
const MARK = Symbol.for('passkey-elements.software-authenticator');

/** As the browsers define methods. */
const method = (value: unknown): PropertyDescriptor => ({ value, writable: true, enumerable: true });

/** The object at `owner[name]`, made when there is none. */
function provide(swaps: PropertySwaps, owner: object, name: string, make: () => object): object {
  const present: unknown = Reflect.get(owner, name);
  if (present !== undefined && present !== null) return present;
  const value = make();
  swaps.define(owner, name, { value, writable: true });
  return value;
}

/** Pages without WebAuthn get something they can ask `instanceof` of, and that parses what servers send. */
const publicKeyCredentialClass = () =>
  Object.assign(
    function PublicKeyCredential(): never {
      throw new TypeError('Illegal constructor');
    },
    { parseCreationOptionsFromJSON: parseOptions.creation, parseRequestOptionsFromJSON: parseOptions.request },
  );

function passkeysOnly(answer: (argument: unknown) => Promise<object>, container: object, name: string) {
  const original: unknown = Reflect.get(container, name);
  return async (options?: unknown): Promise<unknown> => {
    const forPasskeys = typeof options === 'object' && options !== null && Reflect.get(options, 'publicKey') !== undefined;
    if (forPasskeys) return answer(options);
    if (typeof original === 'function') return Reflect.apply(original, container, [options]) as unknown;
    throw new DOMException('Only passkeys are supported here.', 'NotSupportedError');
  };
}
