import { protocolDescription, type Operation } from './protocol-description.ts';
import type { Exchange } from './watch-relying-party.ts';

/**
 * Holds one exchange against docs/protocol.openapi.yaml: the answer in any case, the request where it was answered with a success. What a
 * server refuses may be anything, but has to be refused as described.
 * @returns a line for each thing that is not as described.
 * @example judgeExchange(exchange); // ['GET /session → 200: .id should be string {"type":"string"}']
 */
export function judgeExchange(exchange: Exchange): string[] {
  const { method, path, sentType, sent, unread, status, headers, received } = exchange;
  const operation = operationAt(method, path);
  const type = mediaType(headers['content-type'] ?? '');
  const body = parse(type, received);
  const found = operation ? operation.answerFaults({ status, type, headers, body }) : strangerFaults({ status, type, body });
  if (type === PROBLEM && (body as { status?: unknown } | null)?.status !== status) found.push('the problem names another status');
  const name = `${method} ${path}`;
  const faults = found.map((fault) => `${name} → ${status}: ${fault}`);
  if (status >= 400 || unread || !operation) return faults;
  const from = mediaType(sentType);
  const asked = operation.requestFaults(sent === undefined ? undefined : { type: from, body: parse(from, sent) });
  return [...faults, ...asked.map((fault) => `${name} (answered with ${status}): ${fault}`)];
}

/** The operation that the description has for a request. */
export function operationAt(method: string, path: string): Operation | undefined {
  return OPERATIONS.find((one) => one.method === method && one.matches(path));
}

// --- helpers ---

const { operations: OPERATIONS, problemFaults } = protocolDescription();

const PROBLEM = 'application/problem+json';

const mediaType = (header: string) => header.split(';', 1).join('').trim().toLowerCase();

/** The text itself, where it is no JSON or pretends to be. */
function parse(type: string, text: string): unknown {
  if (!/[/+]json$/.test(type)) return text === '' ? undefined : text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Where nothing is described, nothing may be done. */
function strangerFaults({ status, type, body }: { status: number; type: string; body: unknown }): string[] {
  if (status < 400) return ['is not described'];
  return type === PROBLEM ? problemFaults(body) : [`a refusal of the content type "${type}"`];
}
