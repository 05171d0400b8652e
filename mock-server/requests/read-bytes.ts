import { Problem } from '../problem.ts';

/**
 * Reads a body, counting bytes as they come: a declared length may only make us refuse sooner.
 * @param limit Bytes.
 * @throws {Problem} `invalid-input` with status 413, or 400 when the body ended early.
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.byteLength;
    if (length > limit) throw tooLarge(limit);
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

// --- helpers ---

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
        throw new Problem('invalid-input', 'The body ended before it was whole.', { status: 400, cause });
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined); // nobody needs the rest, nor hears that it failed
  }
}

const tooLarge = (limit: number) => new Problem('invalid-input', `The body is over ${limit} bytes.`, { status: 413 });
