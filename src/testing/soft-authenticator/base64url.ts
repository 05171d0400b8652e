/** Bytes that WebCrypto takes: a view on an ordinary, unshared buffer. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * base64url without padding, as WebAuthn's JSON forms use it.
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export const base64url = {
  encode(bytes: Bytes | ArrayBuffer): string {
    const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  },

  /** @throws {TypeError} for anything else than unpadded base64url, as the browsers' own parsers do. */
  decode(text: string): Bytes {
    if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) throw new TypeError(`Not a base64url string: ${text}`);
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  },
};
