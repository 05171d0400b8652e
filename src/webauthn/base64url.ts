/**
 * Bytes as base64url without padding, the form they have in all of WebAuthn's JSON.
 * @example toBase64url(new Uint8Array([1, 2, 3])) // 'AQID'
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export function toBase64url(bytes: ArrayBuffer | ArrayBufferView): string {
  const octets = ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
  const text = Array.from(octets, (octet) => String.fromCharCode(octet)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The bytes of a base64url string, with padding or without.
 * @throws {DOMException} `InvalidCharacterError` when it is none.
 * @example fromBase64url('AQID').byteLength // 3
 */
export function fromBase64url(text: string): ArrayBuffer {
  const octets = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(octets, (octet) => octet.charCodeAt(0)).buffer;
}
