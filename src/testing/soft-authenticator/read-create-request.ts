import type { Bytes } from './base64url.ts';
import type { BrowserHabits } from './browser-habits.ts';
import { refusal } from './refusal.ts';
import { Dictionary } from './dictionary.ts';
import { type PrfRequest, readPrfInput } from './read-prf-input.ts';
import { readDescriptors } from './read-descriptors.ts';
import { readLargeBlobSupport } from './read-large-blob-support.ts';
import { type ProtectionRequest, readProtection } from './read-protection.ts';

/** What `navigator.credentials.create()` was asked for. */
export interface CreateRequest {
  conditional: boolean;
  signal: AbortSignal | undefined;
  /** Milliseconds. */
  timeout: number | undefined;
  challenge: Bytes;
  rpId: string | undefined;
  rpName: string;
  user: { id: Bytes; name: string; displayName: string };
  /** COSE numbers, the page's favourite first. */
  algorithms: readonly number[];
  /** base64url credential ids. */
  exclude: readonly string[];
  /** `none`, `indirect`, `direct`, `enterprise`, or a word nobody knows, which counts as `none`. */
  attestation: string;
  attachment: string | undefined;
  /** `required`, `preferred` or `discouraged`: whether the passkey has to be found without its id. */
  residentKey: string;
  /** `required`, `preferred`, `discouraged`, or a word nobody knows, which counts as `preferred`. */
  userVerification: string;
  credProps: boolean;
  prf: PrfRequest | undefined;
  largeBlob: 'required' | 'preferred' | undefined;
  protection: ProtectionRequest | undefined;
  minPinLength: boolean;
}

/**
 * Reads the argument of `create()`. A browser that does not know `largeBlob` takes no notice of it.
 * @throws {TypeError} for members that are missing or of the wrong type, and for an empty user handle.
 * @throws {Refusal} `user-id-too-long` for a user handle of more than 64 bytes, `not-supported` when no parameter is of type `public-key`
 *   and when an extension is misused.
 * @see https://w3c.github.io/webauthn/#sctn-createCredential
 */
export function readCreateRequest(argument: unknown, { largeBlob }: Pick<BrowserHabits, 'largeBlob'>): CreateRequest {
  const options = new Dictionary(argument, 'options');
  const publicKey = options.dictionary('publicKey');
  const rp = publicKey.dictionary('rp');
  const selection = publicKey.optional('authenticatorSelection', (it, name) => it.dictionary(name));
  const extensions = publicKey.optional('extensions', (it, name) => it.dictionary(name));
  const userVerification = selection?.optional('userVerification', (it, name) => it.text(name)) ?? 'preferred';
  return {
    conditional: options.optional('mediation', (it, name) => it.choice(name, MEDIATIONS)) === 'conditional',
    signal: options.optional('signal', (it, name) => it.signal(name)),
    timeout: publicKey.optional('timeout', (it, name) => it.number(name)),
    challenge: publicKey.bytes('challenge'),
    rpId: rp.optional('id', (it, name) => it.text(name)),
    rpName: rp.text('name'),
    user: readUser(publicKey.dictionary('user')),
    algorithms: readAlgorithms(publicKey.list('pubKeyCredParams')),
    exclude: publicKey.optional('excludeCredentials', readDescriptors) ?? [],
    attestation: publicKey.optional('attestation', (it, name) => it.text(name)) ?? 'none',
    attachment: selection?.optional('authenticatorAttachment', (it, name) => it.text(name)),
    residentKey: selection ? readResidentKey(selection) : 'discouraged',
    userVerification,
    credProps: extensions?.flag('credProps') ?? false,
    prf: extensions?.optional('prf', (it) => readPrfInput(it, 'create')),
    largeBlob: largeBlob ? extensions?.optional('largeBlob', readLargeBlobSupport) : undefined,
    protection: extensions && readProtection(extensions, userVerification),
    minPinLength: extensions?.flag('minPinLength') ?? false,
  };
}

// --- helpers ---

const MEDIATIONS = ['silent', 'optional', 'conditional', 'required'] as const;

/** ES256 and RS256: what the standard takes when the page names none. */
const DEFAULT_ALGORITHMS = [-7, -257];

function readUser(user: Dictionary): CreateRequest['user'] {
  const id = user.bytes('id');
  if (id.length === 0) throw new TypeError('User handle is empty.');
  if (id.length > 64) throw refusal.userIdTooLong();
  return { id, name: user.text('name'), displayName: user.text('displayName') };
}

const RESIDENT_KEY = ['required', 'preferred', 'discouraged'];

/** `requireResidentKey` is how Level 1 said it. */
function readResidentKey(selection: Dictionary): string {
  const residentKey = selection.optional('residentKey', (it, name) => it.text(name));
  if (residentKey !== undefined && RESIDENT_KEY.includes(residentKey)) return residentKey;
  return selection.flag('requireResidentKey') ? 'required' : 'discouraged';
}

function readAlgorithms(parameters: readonly Dictionary[]): number[] {
  const algorithms = parameters.map((parameter) => ({ type: parameter.text('type'), alg: parameter.number('alg') }));
  if (algorithms.length === 0) return DEFAULT_ALGORITHMS;
  const known = algorithms.filter(({ type }) => type === 'public-key').map(({ alg }) => alg);
  if (known.length === 0) throw refusal.notSupported('Required parameters missing in `options.publicKey`.');
  return known;
}
