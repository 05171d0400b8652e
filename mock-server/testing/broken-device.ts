import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { CreationOptions, RequestOptions } from '../protocol.ts';
import { base64url } from '../verification/base64url.ts';
import type { BrokenAnswer, Flag, Overlay } from './broken-answer.ts';
import { editBytes, fromHex } from './edit-bytes.ts';
import { forgeKey, type ForgedAlgorithm, type ForgedKey } from './forge-key.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A device whose answers can be broken at any byte. Both answers are honest as long as nothing is said to be broken. */
export interface BrokenDevice {
  /** base64url */
  id: string;
  create(options: CreationOptions, broken?: BrokenAnswer): Promise<unknown>;
  get(options: RequestOptions, broken?: BrokenAnswer): Promise<unknown>;
}

/**
 * Makes a device out of WebCrypto that says what a table of broken answers tells it to say. `forge` is the one to use where
 * a test needs an honest device, or one member changed.
 */
export async function brokenDevice({ algorithm = -7, origin }: { algorithm?: ForgedAlgorithm; origin: string }): Promise<BrokenDevice> {
  const [key, anotherKey] = await Promise.all([forgeKey(algorithm), forgeKey(algorithm)]);
  const id = crypto.getRandomValues(new Uint8Array(16));
  let signCount = 0;
  let userHandle = '';

  const signed = async (type: string, challenge: string, rpId: string, broken: BrokenAnswer) => {
    const clientData = clientDataOf({ type, challenge, origin }, broken);
    const defaults = { rpId, signCount: ++signCount, attested: type === 'webauthn.create' };
    const authData = await authenticatorDataOf({ ...defaults, ...broken.authenticatorData }, id, key);
    const { by, over, form } = broken.signature ?? {};
    const message = concat(authData, over === 'unhashed' ? clientData : await sha256(clientData));
    const signature = await (by === 'another-key' ? anotherKey : key).sign(message);
    return { clientData, authData, signature: editBytes(form === 'raw' ? fromDER(signature) : signature, broken.afterwards?.signature) };
  };

  return {
    id: base64url.encode(id),

    async create({ challenge, rp, user }, broken = {}) {
      userHandle = user.id;
      const { clientData, authData, signature } = await signed('webauthn.create', challenge, rp.id, broken);
      const attestationObject = attestationObjectOf(authData, signature, key, broken);
      return sent(id, { clientDataJSON: clientData, attestationObject }, { transports: ['internal'] }, broken);
    },

    async get({ challenge, rpId }, broken = {}) {
      const { clientData, authData, signature } = await signed('webauthn.get', challenge, rpId, broken);
      return sent(id, { clientDataJSON: clientData, authenticatorData: authData, signature }, { userHandle }, broken);
    },
  };
}

// --- helpers ---

/** @see https://w3c.github.io/webauthn/#dictdef-collectedclientdata */
function clientDataOf(honest: { type: string; challenge: string; origin: string }, { clientData = {} }: BrokenAnswer): Bytes {
  const words: Record<string, string> = {
    ...honest,
    'challenge-base64': honest.challenge.replaceAll('-', '+').replaceAll('_', '/'),
    'challenge-twice': base64url.encode(new TextEncoder().encode(honest.challenge)),
  };
  const members = lay({ ...honest, crossOrigin: false }, clientData, (value) => fill(value, words));
  const text = clientData.text === undefined ? JSON.stringify(members) : String(fill(clientData.text, words));
  return editBytes(new TextEncoder().encode(text), clientData.edit);
}

/** @see https://w3c.github.io/webauthn/#sctn-authenticator-data */
async function authenticatorDataOf(
  plan: NonNullable<BrokenAnswer['authenticatorData']> & { rpId: string; signCount: number; attested: boolean },
  honestId: Bytes,
  key: ForgedKey,
): Promise<Bytes> {
  const id = plan.id === undefined ? honestId : fromHex(plan.id);
  const attested = () => [new Uint8Array(16), uint(plan.idLength ?? id.length, 2), id, publicKeyOf(key, plan.key)];
  const flags = { up: true, uv: true, be: true, bs: true, at: plan.attested, ...plan.flags };
  const head = [await sha256(new TextEncoder().encode(plan.rpId)), Uint8Array.of(toBits(flags)), uint(plan.signCount, 4)];
  return editBytes(concat(...head, ...(plan.attested ? attested() : []), fromHex(plan.extensions ?? '')), plan.edit);
}

function publicKeyOf({ publicKey }: ForgedKey, { edit, ...overlay }: NonNullable<BrokenAnswer['authenticatorData']>['key'] = {}): Bytes {
  const honest = isoCBOR.decodeFirst<Map<number, unknown>>(publicKey);
  return editBytes(encode(layMap(honest, overlay)), edit);
}

/** @see https://w3c.github.io/webauthn/#sctn-generating-an-attestation-object */
function attestationObjectOf(authData: Bytes, signature: Bytes, { algorithm }: ForgedKey, { attestation = {} }: BrokenAnswer): Bytes {
  const { format = 'none', statement = {}, object = {} } = attestation;
  const honest = new Map<string, unknown>(format === 'packed' ? Object.entries({ alg: algorithm, sig: signature }) : []);
  return encode(layMap(new Map<string, unknown>(Object.entries({ fmt: format, attStmt: layMap(honest, statement), authData })), object));
}

/** The JSON that a page would send. */
function sent(
  id: Bytes,
  bytes: Record<string, Bytes>,
  more: Record<string, unknown>,
  { afterwards = {}, json = {} }: BrokenAnswer,
): unknown {
  const edits: Partial<Record<string, Parameters<typeof editBytes>[1]>> = { ...afterwards, signature: [] }; // that one is done
  const encoded = Object.entries(bytes).map(([name, value]) => [name, base64url.encode(editBytes(value, edits[name]))]);
  const response = { ...(Object.fromEntries(encoded) as Record<string, unknown>), ...more };
  const name = base64url.encode(id);
  const credential: Record<string, unknown> = { id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response };
  for (const path of json.without ?? []) at(credential, path).remove();
  for (const [path, value] of Object.entries(json.set ?? {})) at(credential, path).replace(value);
  return credential;
}

function at(credential: Record<string, unknown>, path: string) {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((object, name) => object[name] as Record<string, unknown>, credential);
  return {
    remove: () => delete parent[last],
    replace: (value: unknown) => (parent[last] = fill(value, { value: String(parent[last]) })),
  };
}

/** Puts words into strings, also into those inside of lists and objects. */
function fill(value: unknown, words: Record<string, string>): unknown {
  if (typeof value === 'string') return value.replace(/\{([a-z-]+)\}/g, (whole, name: string) => words[name] ?? whole);
  if (Array.isArray(value)) return value.map((member) => fill(member, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member, words)]));
}

function lay(
  honest: Record<string, unknown>,
  { set = {}, without = [] }: Overlay,
  read: (value: unknown) => unknown,
): Record<string, unknown> {
  const changed = Object.fromEntries(Object.entries(set).map(([name, value]) => [name, read(value)]));
  return Object.fromEntries(Object.entries({ ...honest, ...changed }).filter(([name]) => !without.includes(name)));
}

/** Labels of a COSE key are numbers. What is replaced keeps its place: CBOR maps have an order. */
function layMap<K>(honest: Map<K, unknown>, { set = {}, without = [] }: Overlay): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>(honest);
  for (const name of without) map.delete(label(name));
  for (const [name, value] of Object.entries(set)) map.set(label(name), toCBOR(value));
  return map;
}

const label = (name: string): string | number => (/^-?\d+$/.test(name) ? Number(name) : name);

function toCBOR(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toCBOR);
  if ('hex' in value) return fromHex(String(value.hex));
  return new Map(Object.entries(value).map(([name, member]) => [label(name), toCBOR(member)]));
}

const encode = (map: Map<unknown, unknown>): Bytes => new Uint8Array(isoCBOR.encode(map as Map<string, string>));

/** From the lowest bit to the highest. */
const FLAGS: readonly Flag[] = ['up', 'rfu1', 'uv', 'be', 'bs', 'rfu2', 'at', 'ed'];

const toBits = (flags: Partial<Record<Flag, boolean>>): number =>
  FLAGS.reduce((bits, flag, place) => bits | (flags[flag] ? 1 << place : 0), 0);

/** Two DER integers to r and s of 32 bytes each, side by side. */
function fromDER(signature: Bytes): Bytes {
  const rEnd = 4 + (signature[3] ?? 0);
  const integers = [signature.slice(4, rEnd), signature.slice(rEnd + 2)];
  return concat(...integers.map((bytes) => concat(new Uint8Array(32), bytes).slice(-32)));
}

const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const uint = (value: number, length: 2 | 4): Bytes => {
  const bytes = new DataView(new ArrayBuffer(length));
  if (length === 2) bytes.setUint16(0, value);
  else bytes.setUint32(0, value);
  return new Uint8Array(bytes.buffer);
};

const concat = (...parts: Bytes[]): Bytes => Uint8Array.from(parts.flatMap((part) => [...part]));
