/** Something that goes wrong between a page and its server. */
export type Fault =
  /** Every answer is late by so many milliseconds. */
  | { kind: 'latency'; ms: number }
  /** The network is gone. */
  | { kind: 'offline' }
  /** No answer ever comes; the page has to give up. */
  | { kind: 'time-out' }
  /** A refusal or a breakdown, with the code that a problem would carry. */
  | { kind: 'status'; status: number; code?: string; retryAfter?: number }
  /** JSON of a shape that nobody asked for. */
  | { kind: 'malformed' }
  /** JSON that ends in the middle. */
  | { kind: 'truncated' }
  /** A page for people, as proxies and log-in walls send. */
  | { kind: 'html'; status?: number }
  /** Challenges are too old by the time their answer comes. */
  | { kind: 'expired-challenge' }
  /** Options name an RP ID that is not the page's. */
  | { kind: 'wrong-rp-id'; rpId?: string }
  /** The server's clock is off by so many milliseconds. */
  | { kind: 'clock-skew'; ms: number };

/** Where and how often a fault shows. */
export interface FaultScope {
  /** Only requests whose path ends so, for example `authentication/verify`. */
  path?: string;
  /** So many requests; without it, until it is cleared. */
  times?: number;
}

/** A fault with where, and how often still. */
export type ScopedFault = Fault & FaultScope;

/** A switchboard: what is switched on shows in every relying party that was made `withFaults`. */
export interface Faults {
  /** Switches one on. @returns how to switch it off. */
  add(fault: Fault, scope?: FaultScope): () => void;
  clear(): void;
  /** What is switched on. */
  readonly active: readonly Fault[];
  /** The same, with where it shows, and how often it still will. */
  readonly scoped: readonly ScopedFault[];
  /** The faults that a request meets; those with a number of times are counted down. */
  meet(path: string): Fault[];
  /** A clock that is as wrong as the faults say, for `createRelyingParty`. */
  now(): number;
}

/**
 * Makes a switchboard of faults for a story, a test or a panel.
 * @param clock The right time, in milliseconds since 1970.
 * @example
 * const faults = createFaults();
 * const rp = withFaults(createRelyingParty({ now: faults.now }), faults);
 * const repair = faults.add({ kind: 'status', status: 503 }, { path: 'authentication/options' });
 */
export function createFaults(clock: () => number = Date.now): Faults {
  const entries = new Set<{ fault: Fault; path: string; left: number }>();
  return {
    add(fault, { path = '', times = Infinity } = {}) {
      const entry = { fault, path, left: times };
      entries.add(entry);
      return () => void entries.delete(entry);
    },
    clear: () => entries.clear(),
    get active() {
      return [...entries].map(({ fault }) => fault);
    },
    get scoped() {
      return [...entries].map(({ fault, path, left }) => ({ ...fault, ...(path && { path }), ...(left < Infinity && { times: left }) }));
    },
    meet(path) {
      const met = [...entries].filter((entry) => path.endsWith(entry.path));
      for (const entry of met) if (--entry.left <= 0) entries.delete(entry);
      return met.map(({ fault }) => fault);
    },
    now: () => [...entries].reduce((time, { fault }) => time + (fault.kind === 'clock-skew' ? fault.ms : 0), clock()),
  };
}
