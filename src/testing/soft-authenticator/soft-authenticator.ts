import { browserError } from './browser-error.ts';
import { clientCapabilities } from './client-capabilities.ts';
import { CredentialStore, type SoftCredential } from './credential-store.ts';
import { CredentialsApi } from './credentials-api.ts';
import { type DeviceOptions, type DeviceTraits, deviceTraits } from './device-traits.ts';
import { type KeyValueStorage, memoryStorage } from './memory-storage.ts';
import { pickFor } from './pick-for.ts';
import type { Choice, Outcome, Prompt } from './prompt.ts';
import { Prompter, type Timer } from './prompter.ts';
import { publicMetadata } from './public-metadata.ts';
import { SignalsApi } from './signals-api.ts';
import { siteOf } from './site.ts';
import { takeOver } from './take-over.ts';
import { type ResultStyle, wrapResult } from './wrap-result.ts';

export interface SoftAuthenticatorOptions extends DeviceOptions {
  /**
   * The person at the device. Called for every request that has something to ask; the first answer counts, be it this one or `pick()`
   * or `cancel()`. Without it, modal requests are approved at once, and conditional ones wait for `pick()`.
   */
  approve?: (prompt: Prompt) => Promise<Choice>;
  /** How results look: as the browser's own objects, or as bare data like those of some password managers. */
  results?: ResultStyle;
  /** Where the passkeys are kept, private keys included: by default in memory, so that they end with the page. */
  store?: { storage: KeyValueStorage; key?: string };
  /** The origin to play on, for places without `location`, like Node. */
  origin?: string;
  /** The clock for time-outs: calls back after so many milliseconds, and returns what stops it. */
  timer?: Timer;
}

/** A device made of WebCrypto. */
export interface SoftAuthenticator {
  /**
   * Takes over `navigator.credentials` and the static methods of `PublicKeyCredential` in a window.
   * @returns `uninstall`, for test frameworks that take a clean-up function.
   * @throws {Error} where a software authenticator is installed already, or when this one is installed elsewhere.
   */
  install(target?: object): () => void;
  /** Gives everything back exactly as it was; a pending request ends in `NotAllowedError`. Without an installation it does nothing. */
  uninstall(): void;
  /** What a page is waiting for now. */
  readonly pending: Prompt | undefined;
  /** The pending request, or the next one. */
  whenPending(): Promise<Prompt>;
  /**
   * The person picks a passkey by base64url id or user name, by default the newest; a `create()` is approved.
   * @throws {Error} when no request is pending or the passkey is not one that it may use.
   */
  pick(passkey?: string): void;
  /** The person declines: `NotAllowedError`. @throws {Error} when no request is pending. */
  cancel(): void;
  /** Fixes the outcome of the next request that reaches the person; further calls, of the ones after it. */
  scriptNext(outcome: Outcome): void;
  /** The passkeys on the device, newest first, without their secrets. */
  readonly credentials: SoftCredential[];
  /** Removes a passkey by its base64url id. @returns whether there was one. */
  remove(credentialId: string): boolean;
  /** Removes all passkeys. */
  clear(): void;
  /** Calls back, without arguments, after every change of `credentials` or `pending`. @returns what ends it. */
  subscribe(listener: () => void): () => void;
}

/**
 * Makes a software authenticator: a page's whole passkey device, for tests, stories and demos. Nothing about it is faked but the person: it makes
 * real keys, signs real challenges, and refuses what a browser refuses, in Chromium's words.
 * @example
 * const device = softAuthenticator();
 * device.install();
 * await signUp(); // approved at once
 * const signedIn = navigator.credentials.get({ publicKey, mediation: 'conditional' }); // waits, like an autofill list
 * device.pick('mia@example.com');
 * await signedIn;
 * device.uninstall();
 * @throws {TypeError} when `aaguid` is not a UUID.
 * @see https://w3c.github.io/webauthn/
 */
export function softAuthenticator(options: SoftAuthenticatorOptions = {}): SoftAuthenticator {
  return new Device(options);
}

// --- helpers ---

const DEFAULT_KEY = 'passkey-elements:software-authenticator';

/** The global functions are looked up at each call, so that fake clocks which replace them work. */
const pageTimer: Timer = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

class Device implements SoftAuthenticator {
  readonly #traits: DeviceTraits;
  readonly #results: ResultStyle;
  readonly #origin: string | undefined;
  readonly #store: CredentialStore;
  readonly #prompter: Prompter;
  readonly #listeners = new Set<() => void>();
  #giveBack: (() => void) | undefined;

  constructor({ approve, results = 'native', store, origin, timer = pageTimer, ...device }: SoftAuthenticatorOptions) {
    const { storage, key = DEFAULT_KEY } = store ?? { storage: memoryStorage() };
    const changed = () => {
      for (const listener of [...this.#listeners]) listener();
    };
    this.#traits = deviceTraits(device);
    this.#results = results;
    this.#origin = origin;
    this.#store = new CredentialStore(storage, key, changed);
    this.#prompter = new Prompter({ approve, timer, changed });
  }

  install(target: object = globalThis): () => void {
    if (this.#giveBack) throw new Error('softAuthenticator: this device is installed already. Call uninstall() first.');
    const site = siteOf(target, this.#origin);
    const wrap = wrapResult(target, this.#results);
    const credentials = new CredentialsApi({ traits: this.#traits, store: this.#store, prompter: this.#prompter, site, wrap });
    this.#giveBack = takeOver(target, {
      credentials: { create: (argument) => credentials.create(argument), get: (argument) => credentials.get(argument) },
      statics: staticMethods(this.#traits, new SignalsApi(this.#store, site)),
    });
    return () => {
      this.uninstall();
    };
  }

  uninstall(): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
    this.#prompter.end(browserError.notAllowed());
  }

  get pending(): Prompt | undefined {
    return this.#prompter.pending;
  }

  whenPending(): Promise<Prompt> {
    return this.#prompter.whenPending();
  }

  pick(passkey?: string): void {
    this.#prompter.answer(pickFor(this.pending, passkey));
  }

  cancel(): void {
    if (!this.pending) throw new Error('softAuthenticator: there is nothing to cancel, no request is pending.');
    this.#prompter.answer('cancel');
  }

  scriptNext(outcome: Outcome): void {
    this.#prompter.scriptNext(outcome);
  }

  get credentials(): SoftCredential[] {
    return this.#store.list().map(publicMetadata);
  }

  remove(credentialId: string): boolean {
    return this.#store.remove(({ id }) => id === credentialId) > 0;
  }

  clear(): void {
    this.#store.remove(() => true);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

function staticMethods(traits: DeviceTraits, signals: SignalsApi) {
  const capabilities = clientCapabilities(traits);
  return {
    isUserVerifyingPlatformAuthenticatorAvailable: () => Promise.resolve(capabilities.userVerifyingPlatformAuthenticator),
    isConditionalMediationAvailable: () => Promise.resolve(capabilities.conditionalGet),
    getClientCapabilities: () => Promise.resolve({ ...capabilities }),
    signalUnknownCredential: (argument: unknown) => signals.signalUnknownCredential(argument),
    signalAllAcceptedCredentials: (argument: unknown) => signals.signalAllAcceptedCredentials(argument),
    signalCurrentUserDetails: (argument: unknown) => signals.signalCurrentUserDetails(argument),
  };
}
