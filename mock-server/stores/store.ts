import type { PasswordHash } from '../methods/password-hash.ts';
import type { Attestation, AuthenticationPurpose, Claims, Method, Notice, RegistrationPurpose, UserVerification } from '../protocol.ts';

/** Records are plain JSON. Ids and keys are base64url, times milliseconds since 1970. */
export interface AccountRecord {
  /** Also the WebAuthn user handle. */
  id: string;
  /** The identifier as it is compared. */
  key: string;
  name: string;
  displayName: string;
  createdAt: number;
  password?: PasswordHash;
  /** Where codes by SMS go. */
  phone?: string;
  /** An authenticator app: its secret in base64url, and the latest half minute of which a code was used. */
  totp?: { secret: string; usedStep?: number };
  /** Hashes of the recovery codes that are left. */
  recoveryCodes?: string[];
}

export interface PasskeyRecord {
  id: string;
  accountId: string;
  credentialId: string;
  /** COSE key, base64url. */
  publicKey: string;
  algorithm: number;
  signCount: number;
  transports: string[];
  aaguid: string;
  backupEligible: boolean;
  backedUp: boolean;
  attestationFormat: string;
  /** What signed it: the passkey itself, or a key that a certificate vouches for. Absent when nothing did. */
  attestation?: Attestation;
  /** What must not change, under the server's secret. */
  integrity: string;
  name?: string;
  createdAt: number;
  lastUsedAt?: number;
}

/** A challenge that was handed out, and everything its answer has to fit. */
export type CeremonyRecord = CreationCeremony | RequestCeremony;

interface Ceremony {
  id: string;
  challenge: string;
  expiresAt: number;
  userVerification: UserVerification;
  /** The session it belongs to, for everything that a session is needed for. */
  sessionId?: string;
}

export interface CreationCeremony extends Ceremony {
  kind: 'create';
  purpose: RegistrationPurpose;
  /** The user handle in the options. */
  accountId: string;
  /** The account that the passkey will be the first one of. */
  newAccount?: Pick<AccountRecord, 'key' | 'name' | 'displayName'>;
  /** The browser asks without a dialog, so nobody's presence can be proved. */
  automatic?: boolean;
}

export interface RequestCeremony extends Ceremony {
  kind: 'get';
  purpose: AuthenticationPurpose;
  /** Whether only the passkeys of `accountId` may answer; of nobody, when that is absent. */
  bound: boolean;
  accountId?: string;
  /** The key of the identifier that was given. */
  identifierKey?: string;
  /** For `reauth`: what the proof will be good for, and how long it may be, in milliseconds. */
  action?: string;
  maxAge?: number;
  /** No credential was named, so the authenticator must say whose the passkey is. */
  discoverable: boolean;
}

export interface SessionRecord {
  /** SHA-256 of the visitor's token: who reads the store cannot sign in with what is there. */
  id: string;
  accountId: string;
  /** When the visitor last proved who they are. */
  authenticatedAt: number;
  expiresAt: number;
}

/** Something that is good for a while: whoever names its id may use it once, or as often as it says. */
export type TicketRecord = ProofTicket | CodeTicket | StepTicket | ChoiceTicket | LimitTicket;

interface Ticket {
  /** SHA-256 of the value that was given away, or of a name. */
  id: string;
  expiresAt: number;
}

/** What somebody confirms for. */
export interface ProofRequest {
  /** What the proof will be good for. */
  action?: string | undefined;
  /** How long, in milliseconds. */
  maxAge?: number | undefined;
}

/** A confirmation that has not been spent yet. */
export interface ProofTicket extends Ticket {
  kind: 'proof';
  accountId: string;
  sessionId: string;
  /** What it is good for. */
  action?: string;
  givenAt: number;
}

/** A sign-in that the app's own backend has not heard of yet. */
export interface CodeTicket extends Ticket {
  kind: 'code';
  accountId: string;
  claims: Claims;
}

/** A key pair for id tokens. */
export interface KeyRecord {
  /** RFC 7638 thumbprint. */
  kid: string;
  /** Both halves. */
  jwk: JsonWebKey;
  createdAt: number;
}

/** A sign-in that waits for an answer: a code, a password, the opening of a link. */
export interface StepTicket extends Ticket {
  kind: 'step';
  method: Exclude<Method, 'passkey'>;
  /** Absent for an unknown identifier; at a sign-up, there when the identifier is taken. */
  accountId?: string;
  /** The identifier as it is compared, and as it was given. */
  key: string;
  name: string;
  /** Whether it is the first thing that the visitor proves, comes before an account of their own, or confirms that it is still them. */
  stage: 'first' | 'second' | 'sign-up' | 'reauth';
  /** Of a confirmation: what it is for, and the session that it belongs to. */
  confirms?: ProofRequest & { sessionId: string };
  /** What the new account is to be called. */
  displayName?: string;
  /** Wrong answers so far. */
  failures: number;
  /** Where the message went, masked. */
  sentTo?: string;
  /** Hash of what was sent. */
  secret?: string;
  /** When another message may be sent. */
  resendAt?: number;
  /** Its link was opened. */
  opened?: boolean;
}

/** A sign-in that waits for the choice of a second factor. */
export interface ChoiceTicket extends Ticket {
  kind: 'choice';
  accountId: string;
  methods: Method[];
}

/** Tries within some time. */
export interface LimitTicket extends Ticket {
  kind: 'limit';
  count: number;
}

/** Something odd about a passkey, for its owner to know. */
export type NoticeRecord = Notice;

/** Ciphertext. */
export interface VaultRecord {
  /** base64url */
  blob: string;
  /** An entity tag, with its quotes. */
  version: string;
}

/** Records that are changed one at a time, by their id. */
export interface ChangeableRecords {
  account: AccountRecord;
  session: SessionRecord;
  ticket: TicketRecord;
  /** Of one account. */
  notices: NoticeRecord[];
  /** Of one account. */
  vault: VaultRecord;
  /** Of the whole server. */
  keys: KeyRecord[];
}

/** What a sign-in tells about a passkey. */
export interface PasskeyUse {
  signCount: number;
  backedUp: boolean;
  usedAt: number;
  /** Accept a counter that did not move forward. The store keeps the higher one. */
  allowRollback?: boolean;
}

/**
 * Where a relying party keeps things. Every method is atomic: of two calls at the same time, one comes first. None reads the clock.
 * `storeCases` proves an implementation.
 */
export interface Store {
  /** The store's own secret: the first one it was ever offered. */
  secret(fresh: string): Promise<string>;

  /** Creates an account together with its first passkey, or neither. Without one the account has other ways in. */
  createAccount(account: AccountRecord, passkey?: PasskeyRecord): Promise<'created' | 'account-exists' | 'already-registered'>;
  account(id: string): Promise<AccountRecord | undefined>;
  accountByKey(key: string): Promise<AccountRecord | undefined>;

  /** Adds a passkey to an account that exists. */
  addPasskey(passkey: PasskeyRecord): Promise<'added' | 'account-unknown' | 'already-registered'>;
  passkey(credentialId: string): Promise<PasskeyRecord | undefined>;
  /** All passkeys of an account, the oldest first. */
  passkeysOf(accountId: string): Promise<PasskeyRecord[]>;
  /** Records a use, unless the counter says that it cannot be the next one. */
  recordUse(credentialId: string, use: PasskeyUse): Promise<'recorded' | 'unknown-passkey' | 'counter-went-back'>;
  renamePasskey(accountId: string, id: string, name: string): Promise<PasskeyRecord | undefined>;
  /** Removes a passkey, except the account's last one, unless there is another way in. */
  removePasskey(accountId: string, id: string, options?: { allowLast?: boolean }): Promise<'removed' | 'unknown-passkey' | 'last-method'>;

  openCeremony(ceremony: CeremonyRecord): Promise<void>;
  /** Hands a ceremony out once and forgets it. */
  takeCeremony(id: string): Promise<CeremonyRecord | undefined>;

  openSession(session: SessionRecord): Promise<void>;
  session(id: string): Promise<SessionRecord | undefined>;
  closeSession(id: string): Promise<void>;

  read<K extends keyof ChangeableRecords>(kind: K, id: string): Promise<ChangeableRecords[K] | undefined>;
  /**
   * Puts what `change` makes of a record in its place; `undefined` stands for no record, before and after. Nothing comes in between, and
   * nothing is written when `change` throws. An account keeps its id and its key.
   */
  change<K extends keyof ChangeableRecords>(
    kind: K,
    id: string,
    change: (record: ChangeableRecords[K] | undefined) => ChangeableRecords[K] | undefined,
  ): Promise<void>;

  /** Forgets ceremonies, sessions and tickets that ended at or before `now`. */
  prune(now: number): Promise<void>;
}
