import type { PasskeyAdapter } from './adapter.ts';
import { httpClient, type HttpClientOptions } from './http-client.ts';
import { nullWhen } from './null-when.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

/**
 * The vault routes of the passkey HTTP protocol, as a part to add to an adapter: bytes that the backend cannot read, with a version in
 * `ETag`. A newer version is never overwritten: that is `invalid-input` with the status 412. On another origin the backend has to expose
 * `ETag`.
 * @example
 * const options = { baseUrl: '/passkeys' };
 * const adapter: PasskeyAdapter = { ...httpAdapter(options), ...httpVault(options) };
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1
 */
export function httpVault(options: HttpClientOptions): Required<Pick<PasskeyAdapter, 'loadVault' | 'saveVault'>> {
  const send = httpClient(options);
  const path = ['vault'];
  return {
    loadVault: (call) =>
      send(
        {
          method: 'GET',
          path,
          headers: { accept: BYTES },
          read: async (response) => ({ blob: new Uint8Array(await response.arrayBuffer()), version: versionOf(response) }),
        },
        call,
      ).catch(nullWhen(404)),
    saveVault: (blob, version, call) =>
      send(
        {
          method: 'PUT',
          path,
          body: blob as Uint8Array<ArrayBuffer>,
          headers: { 'content-type': BYTES, ...(version === null ? { 'if-none-match': '*' } : { 'if-match': version }) },
          read: (response) => ({ version: versionOf(response) }),
        },
        call,
      ),
  };
}

// --- helpers ---

const BYTES = 'application/octet-stream';

function versionOf(response: Response): string {
  const version = response.headers.get('etag');
  if (!version) throw new UnexpectedAnswer('The vault has no ETag.');
  return version;
}
