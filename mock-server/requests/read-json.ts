import { Problem } from '../problem.ts';
import { readBytes } from './read-bytes.ts';

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
  const bytes = await readBytes(request, LIMIT);
  if (bytes.byteLength === 0) return undefined;
  const value = parse(bytes);
  refuseHostile(value, DEPTH);
  return value;
}

// --- helpers ---

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

const invalid = (status: number, detail: string, cause?: unknown) => new Problem('invalid-input', detail, { status, cause });
