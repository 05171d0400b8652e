import { type BrowserHabits, type BrowserName, browserHabits } from './browser-habits.ts';
import { clientCapabilities } from './client-capabilities.ts';
import { CredentialStore, type SoftCredential } from './credential-store.ts';
import { CredentialsApi } from './credentials-api.ts';
import { type DeviceOptions, deviceTraits } from './device-traits.ts';
import { Devices } from './devices.ts';
import { type ExportedPasskey, readExportedPasskeys } from './exported-passkey.ts';
import { inWordsOf } from './in-words-of.ts';
import { type KeyValueStorage, memoryStorage } from './memory-storage.ts';
import { pickFor } from './pick-for.ts';
import type { Choice, Outcome, Prompt } from './prompt.ts';
import { Prompter, type Timer } from './prompter.ts';
import { refusal } from './refusal.ts';
import { SignalsApi } from './signals-api.ts';
import { type FrameOptions, siteOf } from './site.ts';
import { takeOver } from './take-over.ts';
import { type ResultStyle, wrapResult } from './wrap-result.ts';

export interface SoftAuthenticatorOptions extends DeviceOptions {
  /**
   * Several devices by name, each with passkeys of its own, in place of the one that the other options describe. When nobody chooses, the
   * first that can answers; see `devicePresets`.
   */
  devices?: Readonly<Record<string, DeviceOptions>>;
  /** Whose ways to follow where the browsers differ: `chromium` unless told otherwise. */
  behaveLike?: BrowserName;
  /**
   * What becomes of a passkey that a page wants saved without a dialog (conditional create), when nothing is scripted. By default it is
   * declined, as by a password manager that has not just filled in a password.
   */
  conditionalCreate?: 'approve' | 'cancel' | 'never';
  /**
   * Whether immediate requests, and new passkeys in a frame of another site, need a fresh click or key press, as Chromium insists. Off by default,
   * for tests that call functions.
   */
  needsGesture?: boolean;
  /**
   * The person at the device. Called for every request that has something to ask; the first answer counts, be it this one or `pick()`
   * or `cancel()`. Without it, modal requests are approved at once, and conditional ones wait for `pick()`.
   */
  approve?: (prompt: Prompt) => Promise<Choice>;
  /** How results look: as the browser's own objects, or as bare data like those of some password managers. */
  results?: ResultStyle;
  /**
   * Where the passkeys are kept, private keys included: by default in memory, so that they end with the page. Each of several devices keeps
   * its own under `key:name`.
   */
  store?: { storage: KeyValueStorage; key?: string };
  /** The origin to play on, for places without `location`, like Node. */
  origin?: string;
  /** Plays in a frame of another site, where that cannot be found out. */
  frame?: FrameOptions;
  /**
   * Finds `/.well-known/webauthn` of a foreign RP ID, which says whether this page may use it. Default: the page's own, which unlike a browser's
   * look-up gets only what the other site lets it read (CORS).
   */
  fetch?: typeof globalThis.fetch;
  /** The clock for time-outs: calls back after so many milliseconds, and returns what stops it. */
  timer?: Timer;
}

/** A passkey device, or several, made of WebCrypto. */
export interface SoftAuthenticator {
  /**
   * Takes over `navigator.credentials` and the static methods of `PublicKeyCredential` in a window. Where there is no word of it, as in Node,
   * `isSecureContext` becomes true.
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
   * The person picks a passkey by base64url id or user name, by default the newest of the first device; a `create()` is approved, on the device
   * of that name when one is given.
   * @throws {Error} when no request is pending, or it may not use that passkey or device.
   */
  pick(name?: string): void;
  /** The person declines: `NotAllowedError`. @throws {Error} when no request is pending. */
  cancel(): void;
  /** Fixes the outcome of the next request that reaches the person; further calls, of the ones after it. */
  scriptNext(outcome: Outcome): void;
  /** The passkeys without their secrets: by device, newest first. */
  readonly credentials: SoftCredential[];
  /** Removes a passkey by its base64url id. @returns whether there was one. */
  remove(credentialId: string): boolean;
  /** Removes all passkeys. */
  clear(): void;
  /** The passkeys with their private keys, as plain JSON: what `importPasskeys()` takes, here, in another page or in another run. */
  exportPasskeys(): ExportedPasskey[];
  /**
   * Adds passkeys, each on the device it names, or on the first; one with an id that is there already is replaced.
   * @throws {TypeError} when the value is not what `exportPasskeys()` gives; then nothing is added.
   */
  importPasskeys(passkeys: unknown): void;
  /** Calls back, without arguments, after every change of `credentials` or `pending`. @returns what ends it. */
  subscribe(listener: () => void): () => void;
}

/**
 * Makes a software authenticator: a page's whole passkey device, for tests, stories and demos. Nothing about it is faked but the person: it makes
 * real keys, signs real challenges, and refuses what a browser refuses, in its words.
 * @example
 * const device = softAuthenticator();
 * device.install();
 * await signUp(); // approved at once
 * const signedIn = navigator.credentials.get({ publicKey, mediation: 'conditional' }); // waits, like an autofill list
 * device.pick('mia@example.com');
 * await signedIn;
 * device.uninstall();
 * @throws {TypeError} when an `aaguid` is not a UUID, or `devices` is empty.
 * @see https://w3c.github.io/webauthn/
 */
export function softAuthenticator(options: SoftAuthenticatorOptions = {}): SoftAuthenticator {
  return new Authenticator(options);
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

const pageFetch: typeof fetch = (input, init) => globalThis.fetch(input, init);

class Authenticator implements SoftAuthenticator {
  readonly #devices: Devices;
  readonly #habits: BrowserHabits;
  readonly #prompter: Prompter;
  readonly #options: SoftAuthenticatorOptions;
  readonly #listeners = new Set<() => void>();
  #giveBack: (() => void) | undefined;

  constructor(options: SoftAuthenticatorOptions) {
    const { approve, behaveLike = 'chromium', conditionalCreate = 'cancel', timer = pageTimer } = options;
    const changed = () => {
      for (const listener of [...this.#listeners]) listener();
    };
    this.#options = options;
    this.#habits = browserHabits(behaveLike);
    this.#devices = makeDevices(options, changed);
    this.#prompter = new Prompter({ approve, timer, onSecondRequest: this.#habits.onSecondRequest, conditionalCreate, changed });
  }

  install(target: object = globalThis): () => void {
    if (this.#giveBack) throw new Error('softAuthenticator: this device is installed already. Call uninstall() first.');
    const { origin, frame, results = 'native', needsGesture = false, now = () => Date.now() } = this.#options;
    const { fetch = pageFetch } = this.#options;
    const site = siteOf(target, origin, frame);
    const habits = this.#habits;
    const credentials = new CredentialsApi({
      devices: this.#devices,
      habits,
      prompter: this.#prompter,
      site,
      wrap: wrapResult(target, results),
      hasGesture: () => !needsGesture || userIsActive(target),
      now,
      fetch,
    });
    this.#giveBack = takeOver(target, {
      credentials: {
        create: inWordsOf(habits, (argument) => credentials.create(argument)),
        get: inWordsOf(habits, (argument) => credentials.get(argument)),
      },
      statics: staticMethods(this.#devices, habits, new SignalsApi(this.#devices, site, fetch)),
    });
    return () => {
      this.uninstall();
    };
  }

  uninstall(): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
    this.#prompter.end(refusal.notAllowed());
  }

  get pending(): Prompt | undefined {
    return this.#prompter.pending;
  }

  whenPending(): Promise<Prompt> {
    return this.#prompter.whenPending();
  }

  pick(name?: string): void {
    this.#prompter.answer(pickFor(this.pending, name));
  }

  cancel(): void {
    if (!this.pending) throw new Error('softAuthenticator: there is nothing to cancel, no request is pending.');
    this.#prompter.answer('cancel');
  }

  scriptNext(outcome: Outcome): void {
    this.#prompter.scriptNext(outcome);
  }

  get credentials(): SoftCredential[] {
    return this.#devices.credentials;
  }

  remove(credentialId: string): boolean {
    return this.#devices.remove(({ id }) => id === credentialId) > 0;
  }

  clear(): void {
    this.#devices.remove(() => true);
  }

  exportPasskeys(): ExportedPasskey[] {
    return this.#devices.export();
  }

  importPasskeys(passkeys: unknown): void {
    this.#devices.import(readExportedPasskeys(passkeys));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/** The one device of the options, or the several named in them. */
function makeDevices({ devices, store, ...only }: SoftAuthenticatorOptions, changed: () => void): Devices {
  const { storage, key = DEFAULT_KEY } = store ?? { storage: memoryStorage() };
  const make = (name: string, options: DeviceOptions, storageKey: string) => ({
    name,
    traits: deviceTraits(options),
    store: new CredentialStore(storage, storageKey, changed),
  });
  if (!devices) return new Devices([make('this device', only, key)]);
  return new Devices(Object.entries(devices).map(([name, options]) => make(name, options, `${key}:${name}`)));
}

function userIsActive(target: object): boolean {
  const { navigator } = target as { navigator?: { userActivation?: UserActivation } };
  return navigator?.userActivation?.isActive ?? false;
}

function staticMethods(devices: Devices, habits: BrowserHabits, signals: SignalsApi) {
  const capabilities = clientCapabilities(
    devices.all.map(({ traits }) => traits),
    habits,
  );
  const signal = (answer: (argument: unknown) => Promise<void>) => (habits.signals ? inWordsOf(habits, answer) : undefined);
  return {
    isUserVerifyingPlatformAuthenticatorAvailable: () => Promise.resolve(capabilities['userVerifyingPlatformAuthenticator']),
    isConditionalMediationAvailable: () => Promise.resolve(capabilities['conditionalGet']),
    getClientCapabilities: () => Promise.resolve({ ...capabilities }),
    signalUnknownCredential: signal((argument) => signals.signalUnknownCredential(argument)),
    signalAllAcceptedCredentials: signal((argument) => signals.signalAllAcceptedCredentials(argument)),
    signalCurrentUserDetails: signal((argument) => signals.signalCurrentUserDetails(argument)),
  };
}
