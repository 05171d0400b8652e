import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { AuthenticationCredential, CreationOptions, RegistrationCredential, RequestOptions } from '../protocol.ts';
import { base64url } from '../verification/base64url.ts';
import { forgeKey, type ForgedKey, type ForgedAlgorithm } from './forge-key.ts';

/** What a device would say by itself, member by member. Whatever a test replaces is signed along with the rest. */
export interface Forgery {
  origin: string;
  rpId: string;
  flags: Partial<Record<'up' | 'uv' | 'be' | 'bs', boolean>>;
  signCount: number;
  /** Laid over the client data; `undefined` takes a member out. */
  clientData: Record<string, unknown>;
  /** The id in the authenticator data, base64url. */
  attestedId: string;
  attestation: 'none' | 'packed';
  /** Laid over the finished answer: members outside of what is signed. */
  id: string;
  rawId: string;
  type: string;
  userHandle: string | null | undefined;
  transports: string[];
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A passkey whose answers a test can falsify, one member at a time. */
export interface ForgedPasskey {
  id: string;
  /** COSE key. */
  publicKey: Bytes;
  create(options: CreationOptions, forgery?: Partial<Forgery>): Promise<RegistrationCredential>;
  get(options: RequestOptions, forgery?: Partial<Forgery>): Promise<AuthenticationCredential>;
}

/**
 * A device for tests, made of WebCrypto: a key, a credential id, a counter. It answers options honestly, except for what a test
 * replaces, so that exactly one thing is wrong with an answer and the signature is still good.
 * @param defaults How this device always differs, for example `{ flags: { uv: false } }`.
 */
export async function forge({
  algorithm = -7,
  id = randomId(),
  ...defaults
}: Partial<Forgery> & { algorithm?: ForgedAlgorithm; id?: string } = {}): Promise<ForgedPasskey> {
  const key = await forgeKey(algorithm);
  let signCount = 0;
  let userHandle: string | undefined;
  const plan = (forgery: Partial<Forgery>, rpId: string): Forgery => ({
    ...{
      origin: globalThis.location?.origin ?? 'http://localhost:5173',
      rpId,
      signCount: ++signCount,
      attestedId: id,
      attestation: 'none',
      id,
      rawId: forgery.id ?? id,
    },
    ...{ type: 'public-key', userHandle, transports: ['internal'], clientData: {} },
    ...defaults,
    ...forgery,
    flags: { up: true, uv: true, be: true, bs: true, ...defaults.flags, ...forgery.flags },
  });
  return {
    id,
    publicKey: key.publicKey,
    create(options, forgery = {}) {
      userHandle = options.user.id;
      return createAnswer(key, options, plan(forgery, options.rp.id));
    },
    get: (options, forgery = {}) => getAnswer(key, options, plan(forgery, options.rpId)),
  };
}

// --- helpers ---

async function createAnswer(key: ForgedKey, { challenge }: CreationOptions, plan: Forgery): Promise<RegistrationCredential> {
  const clientData = encodeClientData('webauthn.create', challenge, plan);
  const attested = concat(
    new Uint8Array(16),
    uint16(base64url.decode(plan.attestedId).length),
    base64url.decode(plan.attestedId),
    key.publicKey,
  );
  const authData = concat(await authenticatorData(plan, 0x40), attested);
  const signature = await key.sign(concat(authData, await sha256(clientData)));
  const packed = new Map<string, number | Bytes>([
    ['alg', key.algorithm],
    ['sig', signature],
  ]);
  const object = new Map<string, unknown>([
    ['fmt', plan.attestation],
    ['attStmt', plan.attestation === 'packed' ? packed : new Map()],
    ['authData', authData],
  ]);
  const attestationObject = base64url.encode(new Uint8Array(isoCBOR.encode(object as Map<string, string>)));
  const clientDataJSON = base64url.encode(clientData);
  const response = { clientDataJSON, attestationObject, transports: plan.transports };
  return { ...outside(plan), response };
}

async function getAnswer(key: ForgedKey, { challenge }: RequestOptions, plan: Forgery): Promise<AuthenticationCredential> {
  const clientData = encodeClientData('webauthn.get', challenge, plan);
  const authData = await authenticatorData(plan, 0);
  const signature = await key.sign(concat(authData, await sha256(clientData)));
  const response = {
    clientDataJSON: base64url.encode(clientData),
    authenticatorData: base64url.encode(authData),
    signature: base64url.encode(signature),
    ...(plan.userHandle !== undefined && { userHandle: plan.userHandle as string }), // null is what some browsers say
  };
  return { ...outside(plan), response };
}

/** What every browser's answer has besides the response. */
const outside = ({ id, rawId, type }: Forgery) => ({ id, rawId, type, clientExtensionResults: {} });

function encodeClientData(type: string, challenge: string, { origin, clientData }: Forgery): Bytes {
  return new TextEncoder().encode(JSON.stringify({ type, challenge, origin, crossOrigin: false, ...clientData }));
}

/** @see https://w3c.github.io/webauthn/#sctn-authenticator-data */
async function authenticatorData({ rpId, flags, signCount }: Forgery, more: number): Promise<Bytes> {
  const bits = (flags.up ? 0x01 : 0) | (flags.uv ? 0x04 : 0) | (flags.be ? 0x08 : 0) | (flags.bs ? 0x10 : 0) | more;
  const counter = new Uint8Array(4);
  new DataView(counter.buffer).setUint32(0, signCount);
  return concat(await sha256(new TextEncoder().encode(rpId)), Uint8Array.of(bits), counter);
}

const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const uint16 = (value: number): Bytes => Uint8Array.of(value >> 8, value & 0xff);

const concat = (...parts: Bytes[]): Bytes => new Uint8Array(parts.flatMap((part) => [...part]));

const randomId = (): string => base64url.encode(crypto.getRandomValues(new Uint8Array(16)));
