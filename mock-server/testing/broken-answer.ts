import type { Edit } from './edit-bytes.ts';

/** Members to lay over an object, and members to take out of it. */
export interface Overlay {
  set?: Record<string, unknown>;
  without?: string[];
}

/**
 * How an answer differs from what an honest device would say, member by member, as JSON. Everything but `afterwards` and `json` happens
 * before the device signs, so that the signature is good and exactly one thing is wrong.
 *
 * Strings of the client data know `{type}`, `{challenge}`, `{challenge-base64}` (the same bytes in the alphabet of plain base64),
 * `{challenge-twice}` (encoded once more) and `{origin}`; those of `json` know `{value}`, what stood there before.
 * Values in CBOR are those of JSON, and `{ "hex": "…" }` for bytes.
 */
export interface BrokenAnswer {
  clientData?: Overlay & {
    /** The whole text, instead of what JSON would make of the members. */
    text?: string;
    edit?: Edit[];
  };
  authenticatorData?: {
    rpId?: string;
    flags?: Partial<Record<Flag, boolean>>;
    signCount?: number;
    /** Hexadecimal. */
    id?: string;
    /** What the length field says, whatever the id is. */
    idLength?: number;
    /** The COSE key; members by label. */
    key?: Overlay & { edit?: Edit[] };
    /** Carries a key also where none belongs, or carries none. */
    attested?: boolean;
    /** CBOR, hexadecimal. Sets no flag. */
    extensions?: string;
    edit?: Edit[];
  };
  /** Registration only. */
  attestation?: {
    /** Default: `none`. With `packed` the passkey signs for itself. */
    format?: string;
    statement?: Overlay;
    object?: Overlay;
  };
  signature?: {
    by?: 'another-key';
    /** Signs the client data themselves instead of their hash. */
    over?: 'unhashed';
    /** r and s side by side, as WebCrypto gives them, instead of DER. */
    form?: 'raw';
  };
  /** Changes to what was signed already. */
  afterwards?: Partial<Record<'clientDataJSON' | 'authenticatorData' | 'signature' | 'attestationObject', Edit[]>>;
  /** Changes to the JSON that is sent; members by path, for example `response.userHandle`. */
  json?: Overlay;
}

/** @see https://w3c.github.io/webauthn/#authdata-flags; `rfu1` and `rfu2` are reserved. */
export type Flag = 'up' | 'rfu1' | 'uv' | 'be' | 'bs' | 'rfu2' | 'at' | 'ed';
