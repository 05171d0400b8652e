import { PasskeyError } from '../webauthn/passkey-error.ts';

/**
 * The address of a route below a base URL. A relative base is resolved against the document now, not when the adapter was made: a
 * `<base>` element may have come since. A query in the base stays (`/passkeys?tenant=a`), a fragment does not.
 * @param path Segments between slashes. They are encoded here: an id may hold any character.
 * @throws {PasskeyError} `invalid-options` when the base is not an http(s) address, or a segment would lead elsewhere.
 * @example
 * endpoint('https://example.com/auth/', ['passkeys', 'a/b']); // 'https://example.com/auth/passkeys/a%2Fb'
 */
export function endpoint(baseUrl: string | URL, path: readonly string[]): string {
  try {
    const url = new URL(baseUrl, globalThis.document?.baseURI);
    // URLs resolve `.` and `..` even when they are escaped, and an empty id would name the whole list. A name in front of the host is
    // refused by `fetch` too, but as if the connection had failed.
    if (!/^https?:\/\/[^/@]+\//.test(url.href) || path.some((segment) => /^\.{0,2}$/.test(segment)))
      throw new TypeError(`Bad address: ${url.protocol} ${path.join(' ')}`);
    url.pathname = [url.pathname.replace(/\/+$/, ''), ...path.map(encodeURIComponent)].join('/');
    url.hash = '';
    return url.href;
  } catch (cause) {
    throw new PasskeyError('invalid-options', { cause });
  }
}
