import type { Limit } from './limits/limit.ts';
import type { Method, UserVerification } from './protocol.ts';

/** What a relying party may decide for itself. */
export interface Policy {
  /** How long a challenge is accepted, in milliseconds. */
  challengeLife: number;
  /** How long a session lasts, in milliseconds. */
  sessionLife: number;
  /** What the browser is told about its own time limit, in milliseconds. It is only a hint. */
  timeout: number;
  /** For signing in and new passkeys. Confirmations (`reauth`, `unlock`) always require it; automatic passkeys never can. */
  userVerification: UserVerification;
  /** Whether ceremonies in a frame of another site are accepted. */
  allowCrossOrigin: boolean;
  /** With `allowCrossOrigin`: the sites that may embed ours. Browsers that do not tell the site (Safari) are then let through. */
  topOrigins: readonly string[];
  /** Whether a passkey whose signature counter went back is refused. It may be a clone, or a device restored from a backup. */
  refuseClones: boolean;
  /**
   * How the session travels: a `HttpOnly` cookie, `tokens.token` in the answer and
   * `Authorization: Bearer` afterwards, or with `exchange` at first not at all: the page gets a code, for which `POST token` gives the
   * app's own backend such a token.
   */
  session: 'cookie' | 'bearer' | 'exchange';
  /** With `exchange`: how long a code is accepted, an id token is good and a signing key is used, in milliseconds. */
  exchangeLife: number;
  idTokenLife: number;
  keyLife: number;
  /** Whether an unknown identifier is answered like a known one (`safe`) or with `account-unknown` (`honest`). */
  enumeration: 'safe' | 'honest';
  /**
   * What somebody proves before a new account's first passkey is made: nothing, or with a code that the address is theirs. With a code and
   * `enumeration: 'safe'` a taken identifier gets the same step; only its owner reads that there is an account.
   */
  signUpProof: 'none' | 'email-code';
  /** The ways in, the preferred one first. With any besides passkeys the server has routes for them. */
  methods: readonly Method[];
  /** What must follow a sign-in that was not by passkey, if the account has it. With several of them the visitor chooses. */
  secondFactors: readonly Method[];
  /** How long a code, a link or a step is accepted, in milliseconds. */
  codeLife: number;
  /** Wrong answers that end a step. */
  codeAttempts: number;
  /** How long to wait before another code or link, in milliseconds. */
  resendAfter: number;
  /** The page that links in e-mails open, relative to the first origin. It gets the query `passkey-link`. */
  linkPage: string;
  /** PBKDF2's, for new passwords. Low, since tests sign in often: a real server takes 600,000. */
  passwordIterations: number;
  /** Whether `GET outbox` tells everybody every message. For tests that cannot reach the outbox itself. */
  openOutbox: boolean;
  /**
   * Wrong answers with other methods than passkeys and unanswered messages, for one identifier; requests of one visitor at all. `null`: as
   * many as they like.
   */
  limits: { identifier: Limit | null; visitor: Limit | null };
  /** Whether there is a proxy before the server, whose `X-Forwarded-For` says who the visitor is. Without one anybody could write it. */
  behindProxy: boolean;
  /** Whether accounts have a vault: bytes that only their passkeys can read. */
  vault: boolean;
  /** What password managers are told of the site's own pages, relative to the first origin. */
  passkeyEndpoints: { enroll?: string; manage?: string };
  /** Whether authenticators are asked who made them. Most will say nothing all the same. */
  attestation: 'none' | 'direct';
  /**
   * Adding, renaming and removing passkeys needs a sign-in or a confirmation that is no older than this, in milliseconds. `null`: any
   * session will do.
   */
  stepUp: { maxAge: number } | null;
  /** How long the proof of a confirmation can be spent, in milliseconds, unless the page asked for less. */
  proofLife: number;
  /** COSE algorithms for new passkeys, the preferred one first. */
  algorithms: readonly number[];
}

const MINUTE = 60_000;

export const DEFAULT_POLICY: Policy = {
  challengeLife: 5 * MINUTE,
  sessionLife: 24 * 60 * MINUTE,
  timeout: 5 * MINUTE,
  userVerification: 'preferred',
  allowCrossOrigin: false,
  topOrigins: [],
  refuseClones: true,
  session: 'cookie',
  exchangeLife: MINUTE,
  idTokenLife: 5 * MINUTE,
  keyLife: 24 * 60 * MINUTE,
  enumeration: 'safe',
  signUpProof: 'none',
  methods: ['passkey'],
  secondFactors: [],
  codeLife: 10 * MINUTE,
  codeAttempts: 5,
  resendAfter: 30_000,
  linkPage: '/',
  passwordIterations: 10_000,
  openOutbox: false,
  limits: { identifier: { count: 30, window: 15 * MINUTE }, visitor: null },
  behindProxy: false,
  vault: false,
  passkeyEndpoints: {},
  attestation: 'none',
  stepUp: null,
  proofLife: 5 * MINUTE,
  algorithms: [-7, -8, -257], // ES256, EdDSA, RS256: together they cover every authenticator on the market
};
