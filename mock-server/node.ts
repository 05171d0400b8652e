import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { visitorAddress } from './limits/visitor-address.ts';
import type { RelyingParty } from './relying-party.ts';

export interface ListenOptions {
  /** 0 picks a free one. */
  port?: number;
  /** The interface to listen on. Only this machine can reach the default. */
  host?: string;
}

export interface Listening {
  /** For example `http://127.0.0.1:8787`. */
  url: string;
  /** Answers what is under way, takes nothing new, and resolves when the last connection is gone. */
  close(): Promise<void>;
}

/**
 * Serves a relying party over HTTP, for development and tests.
 * @throws {Error} when the port is taken, or with `NODE_ENV=production`: this is no production server.
 * @example
 * const server = await listen(createRelyingParty({ origins: ['http://localhost:5173'] }), { port: 8787 });
 */
export async function listen(rp: RelyingParty, { port = 0, host = '127.0.0.1' }: ListenOptions = {}): Promise<Listening> {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('The mock relying party is for development and tests. It does not run in production.');
  const server = createServer((request, response) => void handleNode(rp, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo; // never a pipe: we gave a port
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, close: () => close(server) };
}

/**
 * Answers one Node request. Fits any server with Node's `(req, res)`: Express, Connect, Vite's middlewares.
 * The relying party reads the body as it streams in, so that too large a one is refused before it is in memory.
 */
export async function handleNode(rp: RelyingParty, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  const request = toRequest(req, gone.signal);
  if (!request) {
    res.writeHead(400).end();
    return;
  }
  visitorAddress.note(request, req.socket.remoteAddress ?? '');
  try {
    const response = await rp(request);
    if (response.type === 'error')
      res.destroy(); // a broken network, as `withFaults` plays it
    else await send(response, req, res);
  } catch (error) {
    res.destroy(error instanceof Error ? error : undefined);
  }
}

// --- helpers ---

/** Nothing for a request line or a header that is no URL, no header. */
function toRequest(req: IncomingMessage, signal: AbortSignal): Request | undefined {
  try {
    return makeRequest(req, signal);
  } catch {
    return undefined;
  }
}

function makeRequest(req: IncomingMessage, signal: AbortSignal): Request {
  const scheme = 'encrypted' in req.socket ? 'https' : 'http';
  const method = req.method ?? 'GET';
  const headers = Object.entries(req.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const url = new URL(req.url ?? '/', `${scheme}://${req.headers.host ?? 'localhost'}`);
  // `duplex` is missing from the DOM's types; Node demands it for bodies that stream.
  const init: RequestInit & { duplex: 'half' } = { method, headers, signal, duplex: 'half' };
  if (method !== 'GET' && method !== 'HEAD') init.body = bodyOf(req);
  return new Request(url, init);
}

/** Reads only on demand, and leaves the socket alone when it is cancelled: the answer still has to go through it. */
function bodyOf(req: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array, undefined> = req.iterator({ destroyOnReturn: false });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value }: IteratorResult<Uint8Array, undefined> = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await chunks.return?.()),
    },
    { highWaterMark: 0 },
  );
}

async function send(response: Response, req: IncomingMessage, res: ServerResponse): Promise<void> {
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value);
  const cookies = response.headers.getSetCookie(); // the one header that must not be joined
  if (cookies.length > 0) res.setHeader('set-cookie', cookies);
  res.writeHead(response.status);
  res.end(new Uint8Array(await response.arrayBuffer()));
  req.resume(); // let a body that nobody read run out: closing on it could take the answer along
}

function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
  setTimeout(() => server.closeAllConnections(), 1000).unref(); // a client that never finishes its request
  return closed;
}
