import { Problem } from '../problem.ts';

/**
 * Reads a body, counting bytes as they come: a declared length may only make us refuse sooner.
 * @param limit Bytes.
 * @throws {Problem} `invalid-input` with status 413, or 400 when the body ended early.
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const keep = (chunk: Uint8Array<ArrayBuffer>): void => {
    length += chunk.byteLength;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  };
  // Firefox has no `Request.body`; there the whole body is in memory before we see it.
  const body = request.body as Request['body'] | undefined;
  if (body === undefined) keep(new Uint8Array(await request.arrayBuffer()));
  else if (body) await eachChunk(body.getReader(), keep);
  const [first = new Uint8Array()] = chunks;
  return chunks.length > 1 ? joined(chunks, length) : first;
}

// --- helpers ---

async function eachChunk(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  keep: (chunk: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new Problem('invalid-input', 'The body ended before it was whole.', { status: 400, cause });
    });
    if (done) return;
    try {
      keep(value);
    } catch (error) {
      reader.cancel().catch(() => undefined); // nobody needs the rest, nor hears that it failed
      throw error;
    }
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

const tooLarge = (limit: number) => new Problem('invalid-input', `The body is over ${limit} bytes.`, { status: 413 });
