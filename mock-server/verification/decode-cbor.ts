import { isoCBOR } from '@simplewebauthn/server/helpers';
import { Problem } from '../problem.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Decodes the CBOR item at the beginning of these bytes. Authenticators must encode canonically; whoever does not is refused, as is
 * what a lenient decoder would complete or pass over.
 * @param what - What it is called in the refusal, for example `The key`.
 * @returns the item, with maps as `Map`, and the bytes behind it.
 * @throws {Problem} `verification-failed`
 * @see https://fidoalliance.org/specs/fido-v2.2-ps-20250714/fido-client-to-authenticator-protocol-v2.2-ps-20250714.html#ctap2-canonical-cbor-encoding-form
 */
export function decodeCBOR(bytes: Bytes, what: string): { value: unknown; rest: Bytes } {
  try {
    const value = isoCBOR.decodeFirst<unknown>(bytes);
    const canonical = isoCBOR.encode(value as string); // of its many types, any
    if (canonical.every((byte, place) => byte === bytes[place])) return { value, rest: bytes.slice(canonical.length) };
  } catch (cause) {
    throw failed(what, cause);
  }
  throw failed(what);
}

// --- helpers ---

const failed = (what: string, cause?: unknown) => new Problem('verification-failed', `${what}: this is no canonical CBOR.`, { cause });
