import type { Outbox } from './methods/outbox.ts';
import type { Policy } from './policy.ts';
import type { Store } from './stores/store.ts';

/** A relying party's settings, complete: what every route may rely on. */
export interface Site {
  rpId: string;
  rpName: string;
  origins: readonly string[];
  /** Path prefix without a slash at its end; may be empty. */
  base: string;
  policy: Policy;
  /** Who signs id tokens, and for whom. */
  issuer: string;
  audience: string;
  /** What the cookies' names begin with. */
  cookiePrefix: string;
  /** For keyed hashes, base64url. */
  secret: () => Promise<string>;
  /** Where messages go. */
  outbox: Outbox;
  store: Store;
  /** The clock, in milliseconds since 1970. */
  now: () => number;
  /** That many random bytes. */
  random: (length: number) => Uint8Array<ArrayBuffer>;
}
