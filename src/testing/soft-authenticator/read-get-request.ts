import type { BrowserHabits } from './browser-habits.ts';
import type { Bytes } from './base64url.ts';
import { refusal } from './refusal.ts';
import { Dictionary } from './dictionary.ts';
import { readDescriptors } from './read-descriptors.ts';
import { type LargeBlobRequest, readLargeBlobInput } from './read-large-blob-input.ts';
import { type PrfRequest, readPrfInput } from './read-prf-input.ts';

/** What `navigator.credentials.get()` was asked for. */
export interface GetRequest {
  mediation: 'modal' | 'conditional' | 'immediate';
  signal: AbortSignal | undefined;
  /** Milliseconds. */
  timeout: number | undefined;
  challenge: Bytes;
  rpId: string | undefined;
  /** base64url credential ids; absent when any passkey of the site will do. */
  allow: readonly string[] | undefined;
  /** `required`, `preferred`, `discouraged`, or a word nobody knows, which counts as `preferred`. */
  userVerification: string;
  prf: PrfRequest | undefined;
  largeBlob: LargeBlobRequest | undefined;
}

/**
 * Reads the argument of `get()`. A browser that does not know the immediate mode takes no notice of `uiMode`, and so with `largeBlob`.
 * @throws {TypeError} for members that are missing or of the wrong type, and for an unknown mediation.
 * @throws {Refusal} where the standard or Chromium refuses a combination: `not-supported`, `not-allowed`, `syntax`.
 * @see https://w3c.github.io/webauthn/#sctn-getAssertion
 */
export function readGetRequest(argument: unknown, habits: Pick<BrowserHabits, 'immediate' | 'largeBlob'>): GetRequest {
  const options = new Dictionary(argument, 'options');
  const mediation = readMediation(options, habits.immediate);
  const publicKey = options.dictionary('publicKey');
  // A list in which nothing is known is not an empty list: it allows nothing, whereas an empty one allows everything.
  const named = publicKey.optional('allowCredentials', (it, name) => it.list(name)) ?? [];
  const allow = named.length > 0 ? readDescriptors(publicKey, 'allowCredentials') : undefined;
  if (mediation === 'immediate' && allow) {
    throw refusal.notAllowed('An allowCredentials is not allowed with immediate mediation.');
  }
  const extensions = publicKey.optional('extensions', (it, name) => it.dictionary(name));
  return {
    mediation,
    signal: options.optional('signal', (it, name) => it.signal(name)),
    timeout: publicKey.optional('timeout', (it, name) => it.number(name)),
    challenge: publicKey.bytes('challenge'),
    rpId: publicKey.optional('rpId', (it, name) => it.text(name)),
    allow,
    userVerification: publicKey.optional('userVerification', (it, name) => it.text(name)) ?? 'preferred',
    prf: extensions?.optional('prf', (it) => readPrfInput(it, allow ?? [])),
    largeBlob: habits.largeBlob ? extensions?.optional('largeBlob', (it) => readLargeBlobInput(it, named.length)) : undefined,
  };
}

// --- helpers ---

const MEDIATIONS = ['silent', 'optional', 'conditional', 'required'] as const;

function readMediation(options: Dictionary, knowsImmediate: boolean): GetRequest['mediation'] {
  const mediation = options.optional('mediation', (it, name) => it.choice(name, MEDIATIONS));
  const immediate =
    knowsImmediate && options.optional('uiMode', (it, name) => it.choice(name, ['active', 'passive', 'immediate'])) === 'immediate';
  if (immediate && mediation === 'conditional') {
    throw refusal.notSupported('Immediate uiMode is not compatible with conditional mediation');
  }
  // No authenticator can answer without a person: `silent` ends as if there were nothing to pick.
  if (mediation === 'silent') throw refusal.notAllowed();
  if (immediate) return 'immediate';
  return mediation === 'conditional' ? 'conditional' : 'modal';
}
