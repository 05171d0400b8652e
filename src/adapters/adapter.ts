import type { AuthenticationResponseJSON, CreationOptionsJSON, RegistrationResponseJSON, RequestOptionsJSON } from '../webauthn/json.ts';
import type { Signal } from '../webauthn/signal.ts';

/** A way to sign in. Backends may add their own words; the elements show those they have a screen for. */
export type Method = 'passkey' | 'password' | 'email-code' | 'email-link' | 'sms-code' | 'totp' | 'recovery-code' | (string & {});

/** What changes from one call to the next. Everything else (`fetch`, URL, headers) belongs to the adapter's factory. */
export interface Call {
  /** Aborts the call. An adapter hands it to `fetch` and lets the abort reason through. */
  signal: AbortSignal;
  /** Whatever the page adds, for example a captcha token or "remember me". */
  extra?: Record<string, unknown> | undefined;
  /** What a confirmation gave (`purpose: 'reauth'`), for the one call that the backend wanted it for. */
  proof?: Proof | undefined;
}

export interface AuthenticationRequest {
  purpose: 'sign-in' | 'second-factor' | 'reauth' | 'unlock';
  /** How the browser will be asked: in its own dialog, in the autofill list, or only for a passkey that is on this device. */
  mediation: 'modal' | 'conditional' | 'immediate';
  /** What the visitor typed, trimmed. */
  identifier?: string;
  /** For `reauth`: the action that the proof is to be bound to. */
  action?: string;
  /** For `reauth`: how old the last confirmation may be, in milliseconds. */
  maxAge?: number;
}

export interface RegistrationRequest {
  purpose: 'sign-up' | 'add';
  /** For `sign-up`: the new account's name, for example an e-mail address. */
  identifier?: string;
  displayName?: string;
  /** The browser will be asked without a dialog (conditional create); the backend must not insist on user presence. */
  automatic?: boolean;
}

/** Options for one ceremony. */
export interface Challenge<K extends 'create' | 'get'> {
  kind: K;
  /** The options, as the standard's JSON. Members the kit does not know reach the browser untouched. */
  publicKey: K extends 'create' ? CreationOptionsJSON : RequestOptionsJSON;
  /** Opaque to the kit; handed back with the answer. */
  state?: unknown;
  /** When the challenge stops being accepted, in milliseconds since 1970. */
  expiresAt?: number;
}

/** The backend wants something else first. */
export type Step =
  | {
      kind: 'code';
      method: Method;
      /** Where it went, already masked: `m•••@example.com`. */
      sentTo?: string;
      /** Milliseconds until another code may be asked for. */
      resendAfter?: number;
      state?: unknown;
    }
  | { kind: 'choose'; methods: Method[]; state?: unknown }
  | { kind: 'redirect'; url: string }
  | Challenge<'create'>
  | Challenge<'get'>;

/** What a method other than a passkey begins with. */
export interface StartInput {
  identifier?: string;
  password?: string;
  state?: unknown;
  /**
   * `reauth`: whoever is signed in confirms that it is them, and `done` brings a proof. Signing in once more as `identifier` is good enough
   * where the backend has nothing better. Default: `sign-in`.
   */
  purpose?: 'sign-in' | 'reauth';
  /** For `reauth`: the action that the proof is to be bound to. */
  action?: string;
  /** For `reauth`: how old the last confirmation may be, in milliseconds. */
  maxAge?: number;
}

/** What the visitor answered to a step. */
export interface Answer {
  code?: string;
  method?: Method;
  password?: string;
  /** Send another code instead. */
  resend?: boolean;
}

export interface Account {
  id: string;
  /** What the visitor signs in with. */
  name?: string;
  displayName?: string;
  email?: string;
  /** The ways into this account besides passkeys, where the backend tells: decides how a last passkey is spoken of. */
  methods?: readonly Method[];
}

/** A passkey as the account's owner may see it: public metadata only. */
export interface Passkey {
  /** The backend's id for it, which `rename` and `remove` take. */
  id: string;
  name?: string;
  /** WebAuthn credential id, base64url. */
  credentialId?: string;
  aaguid?: string;
  /** Milliseconds since 1970. */
  createdAt?: number;
  /** Milliseconds since 1970; absent when it was never used. */
  lastUsedAt?: number;
  transports?: string[];
  /** Whether it may be copied to other devices (the BE flag). */
  backupEligible?: boolean;
  /** Whether it was, when it was last used (the BS flag). */
  backedUp?: boolean;
  /** COSE algorithm, for example -7 for ES256. */
  algorithm?: number;
  signCount?: number;
  attestationFormat?: string;
}

/** Something odd about a passkey that its owner should know. */
export interface Notice {
  /** Its counter went back, as a copy's would; or its public key is another one than was registered. */
  kind: 'clone-suspected' | 'public-key-changed' | (string & {});
  /** The `id` of the passkey. */
  passkeyId: string;
  /** Milliseconds since 1970. */
  firstAt?: number;
  /** Milliseconds since 1970. */
  lastAt?: number;
  /** How often. */
  count?: number;
}

/** Only the app's own backend can turn it into a session. The kit hands it over and stores it nowhere. */
export interface Proof {
  type: 'code' | 'jwt' | 'token';
  value: string;
  idToken?: string;
}

/** The backend is satisfied. */
export interface Done {
  kind: 'done';
  account?: Account;
  passkey?: Passkey;
  proof?: Proof;
  tokens?: Record<string, unknown>;
  /** Where the backend would send the page. The elements follow it only as `success-url` allows. */
  redirect?: string;
  /** What the browser is to be told. */
  signals?: Signal[];
}

/**
 * How the kit talks to a backend: a plain object from a factory. An optional method that is missing means "cannot", and the elements
 * hide the feature. An adapter keeps nothing between calls; what the backend must see again travels in `state`.
 *
 * Every method throws `PasskeyError` and nothing else, except that an abort of `call.signal` may surface as the abort reason.
 * @example
 * const adapter: PasskeyAdapter = {
 *   methods: ['passkey'],
 *   authenticationOptions: async (request, { signal }) => ({ kind: 'get', publicKey: await post('/options', request, signal) }),
 *   verifyAuthentication: async (_request, credential, _state, { signal }) => ({ kind: 'done', account: await post('/verify', credential, signal) }),
 * };
 */
export interface PasskeyAdapter {
  /** The ways to sign in that this backend is configured for, whoever the visitor is. */
  readonly methods: readonly Method[];
  /** A fresh challenge for signing in or confirming. May answer with a step that comes first. */
  authenticationOptions(request: AuthenticationRequest, call: Call): Promise<Challenge<'get'> | Step>;
  /** Checks what the browser answered. PRF results were stripped before. */
  verifyAuthentication(
    request: AuthenticationRequest,
    credential: AuthenticationResponseJSON,
    state: unknown,
    call: Call,
  ): Promise<Done | Step>;
  /** A fresh challenge for a new passkey. */
  registrationOptions?(request: RegistrationRequest, call: Call): Promise<Challenge<'create'> | Step>;
  /** Checks the new passkey and stores it. */
  verifyRegistration?(request: RegistrationRequest, credential: RegistrationResponseJSON, state: unknown, call: Call): Promise<Done | Step>;
  /** Answers a step. */
  respond?(step: Step, answer: Answer, call: Call): Promise<Done | Step>;
  /** Which methods this identifier may use. Answers alike for unknown accounts unless the backend chooses not to. */
  lookup?(identifier: string, call: Call): Promise<{ methods: Method[]; state?: unknown }>;
  /** Begins a method other than a passkey. */
  start?(method: Method, input: StartInput, call: Call): Promise<Done | Step>;
  /** Who is signed in, or `null`. */
  session?(call: Call): Promise<Account | null>;
  /** A step left pending by a reload, or `null`. */
  resume?(call: Call): Promise<Step | null>;
  signOut?(call: Call): Promise<Done>;
  /** All passkeys of the account: complete, or it throws. */
  list?(call: Call): Promise<Passkey[]>;
  rename?(id: string, name: string, call: Call): Promise<Done>;
  remove?(id: string, call: Call): Promise<Done>;
  /** What is odd about the account's passkeys. */
  notices?(call: Call): Promise<Notice[]>;
  /** Makes new recovery codes, which are told this once; those before are good for nothing any more. */
  createRecoveryCodes?(call: Call): Promise<string[]>;
  /** The account's encrypted vault and its version, or `null` when there is none. */
  loadVault?(call: Call): Promise<{ blob: Uint8Array; version: string } | null>;
  /** Stores the vault; `version` is the one that was loaded, `null` for a first one. */
  saveVault?(blob: Uint8Array, version: string | null, call: Call): Promise<{ version: string }>;
}
