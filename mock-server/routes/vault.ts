import { Problem } from '../problem.ts';
import { readBytes } from '../requests/read-bytes.ts';
import type { Route } from '../route.ts';
import type { VaultRecord } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';

/** Bytes that only the account's passkeys can read, with a version. The server stores them, and understands nothing of them. */
export const vault = {
  /** @throws {Problem} `not-found` when there is none. */
  load: async (_body, { visitor, store }) => {
    const { account } = await visitor.require();
    const record = await store.read('vault', account.id);
    if (!record) throw new Problem('not-found', 'The account has no vault.');
    const headers = { ...PRIVATE, 'content-type': BYTES, etag: record.version };
    return new Response(base64url.decode(record.blob), { headers });
  },

  /**
   * Never overwrites a version that the page has not seen.
   * @throws {Problem} `invalid-input` with status 412 when there is another version, 428 when no version is named, 413, 415.
   * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1
   */
  save: async (_body, { visitor, store, random, request }) => {
    const { account } = await visitor.require();
    const fits = precondition(request.headers);
    if (request.headers.get('content-type') !== BYTES) throw invalid(415, `The content type must be ${BYTES}.`);
    const blob = base64url.encode(await readBytes(request, LIMIT));
    const version = `"${base64url.encode(random(12))}"`;
    let saved = false;
    await store.change('vault', account.id, (current) => {
      saved = fits(current);
      return saved ? { blob, version } : current;
    });
    if (!saved) throw invalid(412, 'There is another version.');
    return new Response(null, { status: 204, headers: { ...PRIVATE, etag: version } });
  },
} satisfies Record<string, Route>;

// --- helpers ---

const BYTES = 'application/octet-stream';
const LIMIT = 1_000_000; // bytes
const PRIVATE = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

function precondition(headers: Headers): (current: VaultRecord | undefined) => boolean {
  const [match, noneMatch] = [headers.get('if-match'), headers.get('if-none-match')];
  if (match !== null && noneMatch === null) return (current) => current?.version === match;
  if (match === null && noneMatch === '*') return (current) => current === undefined;
  throw invalid(428, 'Name the version that was loaded in If-Match, or say "If-None-Match: *".');
}

const invalid = (status: number, detail: string) => new Problem('invalid-input', detail, { status });
