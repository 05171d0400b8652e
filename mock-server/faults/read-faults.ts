import { Problem } from '../problem.ts';
import { shape, type Check } from '../requests/shape.ts';
import type { Fault, ScopedFault } from './faults.ts';

/**
 * Reads faults as JSON describes them, each with its scope: `[{ "kind": "status", "status": 503, "path": "/session", "times": 2 }]`.
 * @throws {Problem} `invalid-input` that names what is not as it should be.
 */
export function readFaults(value: unknown): ScopedFault[] {
  if (!Array.isArray(value)) throw invalid('The body must be a list of faults.');
  return value.map((item: unknown, index) => {
    const kind: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'kind') : undefined;
    if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) {
      throw invalid(`"[${index}].kind" must be one of ${Object.keys(KINDS).join(', ')}.`);
    }
    const members = shape.object({ ...KINDS[kind as Fault['kind']], ...SCOPE })(item, `[${index}]`);
    return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined)) as unknown as ScopedFault;
  });
}

// --- helpers ---

const invalid = (detail: string) => new Problem('invalid-input', detail, { status: 400 });

const number =
  (wanted: string, fits: (value: number) => boolean): Check<number> =>
  (value, path) => {
    if (typeof value === 'number' && Number.isFinite(value) && fits(value)) return value;
    throw invalid(`"${path}" must be ${wanted}.`);
  };

const status = number('a status of 200 to 599', (value) => Number.isInteger(value) && value >= 200 && value <= 599);
const times = number('a whole number above 0', (value) => Number.isInteger(value) && value > 0);

const SCOPE = { kind: shape.string, path: shape.optional(shape.string), times: shape.optional(times) };

/** The members of each kind, besides those of its scope. */
const KINDS: Record<Fault['kind'], Record<string, Check<unknown>>> = {
  latency: { ms: shape.duration },
  offline: {},
  'time-out': {},
  status: { status, code: shape.optional(shape.string), retryAfter: shape.optional(shape.duration) },
  malformed: {},
  truncated: {},
  html: { status: shape.optional(status) },
  'expired-challenge': {},
  'wrong-rp-id': { rpId: shape.optional(shape.string) },
  'clock-skew': { ms: number('a number of milliseconds', () => true) },
};
