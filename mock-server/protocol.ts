/**
 * The JSON of the passkey HTTP protocol, as this server reads and writes it. The kit has types of its own: both sides meet only as
 * JSON, so that neither can lean on the other's code. Binary members are base64url without padding, times are milliseconds since 1970.
 */
export interface AuthenticationRequest {
  purpose: AuthenticationPurpose;
  mediation: 'modal' | 'conditional' | 'immediate';
  identifier?: string;
  action?: string;
  /** Milliseconds. */
  maxAge?: number;
}

export type AuthenticationPurpose = 'sign-in' | 'second-factor' | 'reauth' | 'unlock';

export interface RegistrationRequest {
  purpose: RegistrationPurpose;
  identifier?: string;
  displayName?: string;
  automatic?: boolean;
}

export type RegistrationPurpose = 'sign-up' | 'add';

export interface Challenge<K extends 'create' | 'get'> {
  kind: K;
  publicKey: K extends 'create' ? CreationOptions : RequestOptions;
  /** The ceremony's id. */
  state: string;
  expiresAt: number;
}

/** @see https://w3c.github.io/webauthn/#dictdef-publickeycredentialcreationoptionsjson */
export interface CreationOptions {
  rp: { id: string; name: string };
  user: { id: string; name: string; displayName: string };
  challenge: string;
  pubKeyCredParams: { type: 'public-key'; alg: number }[];
  timeout: number;
  excludeCredentials: Descriptor[];
  authenticatorSelection: { residentKey: 'required'; requireResidentKey: true; userVerification: UserVerification };
  attestation: 'none' | 'direct';
  extensions: { credProps: true };
}

/** @see https://w3c.github.io/webauthn/#dictdef-publickeycredentialrequestoptionsjson */
export interface RequestOptions {
  challenge: string;
  timeout: number;
  rpId: string;
  allowCredentials: Descriptor[];
  userVerification: UserVerification;
}

export interface Descriptor {
  id: string;
  type: 'public-key';
  transports: string[];
}

export type UserVerification = 'required' | 'preferred' | 'discouraged';

/** What `navigator.credentials.create()` answered; browsers add members of their own. */
export interface RegistrationCredential {
  id: string;
  rawId: string;
  type: string;
  response: { clientDataJSON: string; attestationObject: string; transports?: string[] };
}

/** What `navigator.credentials.get()` answered; browsers add members of their own. */
export interface AuthenticationCredential {
  id: string;
  rawId: string;
  type: string;
  response: { clientDataJSON: string; authenticatorData: string; signature: string; userHandle?: string };
}

export interface Account {
  /** Also the WebAuthn user handle: 32 random bytes. */
  id: string;
  name: string;
  displayName: string;
  /** The ways into it besides passkeys; told to its owner. */
  methods?: Method[];
}

export interface Passkey {
  /** What `PATCH` and `DELETE passkeys/{id}` take; not the credential id. */
  id: string;
  name?: string;
  credentialId: string;
  aaguid: string;
  createdAt: number;
  /** Absent while it was never used. */
  lastUsedAt?: number;
  transports: string[];
  backupEligible: boolean;
  backedUp: boolean;
  /** COSE algorithm, for example -7 for ES256. */
  algorithm: number;
  signCount: number;
  attestationFormat: string;
  /** What signed it; absent when nothing did. */
  attestation?: Attestation;
}

/** The passkey signed for itself, or a key that a certificate vouches for did. @see https://w3c.github.io/webauthn/#sctn-attestation-types */
export type Attestation = 'self' | 'certified';

/** Something odd about a passkey: its counter went back, or its public key is another one than was registered. */
export interface Notice {
  kind: 'clone-suspected' | 'public-key-changed';
  /** The passkey's `id`. */
  passkeyId: string;
  firstAt: number;
  lastAt: number;
  /** How often. */
  count: number;
}

/** @see https://w3c.github.io/webauthn/#sctn-signal-methods */
export type Signal =
  | { type: 'unknown'; rpId: string; credentialId: string }
  | { type: 'accepted'; rpId: string; userId: string; allAcceptedCredentialIds: string[] }
  | { type: 'details'; rpId: string; userId: string; name: string; displayName: string };

/** What is told about a sign-in. Times in seconds since 1970, as in any JSON Web Token. */
export interface Claims {
  iss: string;
  aud: string;
  /** The account's id. */
  sub: string;
  iat: number;
  exp: number;
  jti: string;
  auth_time: number;
  /** How the visitor signed in; the last factor, where there were two. */
  amr: Method[];
  /** Whether the authenticator verified its user. */
  user_verified: boolean;
  /** The passkey that was used, and its authenticator's model. */
  passkey_id?: string;
  aaguid?: string;
  /** The page's `extra.nonce`. */
  nonce?: string;
  /** Of a confirmation. */
  action?: string;
}

/** What somebody else can turn into knowledge about the visitor, once. */
export interface Proof {
  type: 'code' | 'token';
  value: string;
  idToken?: string;
}

/** A way to sign in. */
export type Method = 'passkey' | 'password' | 'email-code' | 'email-link' | 'sms-code' | 'totp' | 'recovery-code';

/** Something is to be typed, or a link to be opened. */
export interface CodeStep {
  kind: 'code';
  method: Method;
  /** Masked. */
  sentTo?: string;
  /** Milliseconds. */
  resendAfter?: number;
  state: string;
}

export interface ChooseStep {
  kind: 'choose';
  methods: Method[];
  state: string;
}

export type Step = CodeStep | ChooseStep | Challenge<'get'> | Challenge<'create'>;

/** What somebody answered to a step. */
export interface Answer {
  code?: string | undefined;
  method?: Method | undefined;
  password?: string | undefined;
  /** Send another code or link instead. */
  resend?: boolean | undefined;
}

export interface Done {
  kind: 'done';
  account?: Account;
  passkey?: Passkey;
  proof?: Proof;
  /** With bearer sessions only; with `exchange` they come from `POST token`. */
  tokens?: { token: string };
  signals?: Signal[];
}
