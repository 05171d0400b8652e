import { base64url, type Bytes } from './base64url.ts';
import { type CborValue, encodeCbor } from './encode-cbor.ts';

/**
 * The public half of a JSON Web Key as a COSE key, members in CTAP's canonical order.
 * @param jwk An EC key on P-256, an Ed25519 key or an RSA key; private members are ignored.
 * @throws {TypeError} when the key is of another kind or lacks a member.
 * @see https://www.rfc-editor.org/rfc/rfc9053#section-7
 */
export function coseKey(alg: number, jwk: JsonWebKey): Bytes {
  switch (`${jwk.kty ?? ''} ${jwk.crv ?? ''}`) {
    case 'EC P-256':
      return encode([KTY, EC2], [ALG, alg], [-1, P_256], [-2, member(jwk, 'x')], [-3, member(jwk, 'y')]);
    case 'OKP Ed25519':
      return encode([KTY, OKP], [ALG, alg], [-1, ED25519], [-2, member(jwk, 'x')]);
    case 'RSA ':
      return encode([KTY, RSA], [ALG, alg], [-1, member(jwk, 'n')], [-2, member(jwk, 'e')]);
    default:
      throw new TypeError(`No COSE key can be made from a ${jwk.kty ?? 'nameless'} key`);
  }
}

// --- helpers ---

const KTY = 1;
const ALG = 3;
const OKP = 1;
const EC2 = 2;
const RSA = 3;
const P_256 = 1;
const ED25519 = 6;

const encode = (...members: [number, CborValue][]) => encodeCbor(new Map(members));

function member(jwk: JsonWebKey, name: 'x' | 'y' | 'n' | 'e'): Bytes {
  const value = jwk[name];
  if (value === undefined) throw new TypeError(`The key has no "${name}"`);
  return base64url.decode(value);
}
