import { Problem } from '../problem.ts';

/** Bytes. The largest honest body, a registration with a long certificate chain, has a few kilobytes. */
const LIMIT = 1_000_000;

/** Objects and arrays inside each other. A credential with extension results has six. */
const DEPTH = 16;

/**
 * Reads a JSON body without trusting it: the content type must say JSON (a cross-site form cannot), bytes are counted as they come,
 * and names that could reach a prototype are refused wherever they stand.
 * @returns the value, or `undefined` for an empty body.
 * @throws {Problem} `invalid-input` with status 415, 413 or 400.
 */
export async function readJSON(request: Request): Promise<unknown> {
  const type = (request.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
  if (type !== 'application/json') throw invalid(415, 'The content type must be application/json.');
  const bytes = await readBytes(request);
  if (bytes.byteLength === 0) return undefined;
  const value = parse(bytes);
  refuseHostile(value, DEPTH);
  return value;
}

// --- helpers ---

/** A declared length may only make us refuse sooner; what counts is what arrives. */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > LIMIT) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.byteLength;
    if (length > LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  // Firefox has no `Request.body`; there the whole body is in memory before we see it.
  const reader = (request.body as ReadableStream<Uint8Array> | null | undefined)?.getReader();
  if (!reader) {
    yield new Uint8Array(await request.arrayBuffer());
    return;
  }
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw invalid(400, 'The body ended before it was whole.', cause);
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined); // nobody needs the rest, nor hears that it failed
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw invalid(400, 'The body is not JSON in UTF-8.', cause);
  }
}

function refuseHostile(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === 0) throw invalid(400, `The body is nested deeper than ${DEPTH}.`);
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw invalid(400, `A member must not be named "${key}".`);
    refuseHostile(member, depth - 1);
  }
}

const tooLarge = () => invalid(413, `The body is over ${LIMIT} bytes.`);

const invalid = (status: number, detail: string, cause?: unknown) => new Problem('invalid-input', detail, { status, cause });
