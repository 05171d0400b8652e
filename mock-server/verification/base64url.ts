import { isoBase64URL } from '@simplewebauthn/server/helpers';

/** Bytes to base64url without padding, and back. */
export const base64url = {
  encode: (bytes: Uint8Array<ArrayBuffer>): string => isoBase64URL.fromBuffer(bytes),
  decode: (text: string): Uint8Array<ArrayBuffer> => isoBase64URL.toBuffer(text),
};
