import type { Fault } from '../mock-server/index.ts';

/** What the toolbar lets go wrong between a story and its server. */
export const FAULTS: Readonly<Record<string, { title: string; fault?: Fault }>> = {
  none: { title: 'All is well' },
  slow: { title: 'Slow network', fault: { kind: 'latency', ms: 3000 } },
  offline: { title: 'Offline', fault: { kind: 'offline' } },
  'time-out': { title: 'No answer', fault: { kind: 'time-out' } },
  500: { title: 'Server error (500)', fault: { kind: 'status', status: 500 } },
  503: { title: 'Maintenance (503)', fault: { kind: 'status', status: 503, retryAfter: 60_000 } },
  429: { title: 'Too many tries (429)', fault: { kind: 'status', status: 429, code: 'rate-limited', retryAfter: 60_000 } },
  malformed: { title: 'Malformed JSON', fault: { kind: 'malformed' } },
  truncated: { title: 'JSON cut off', fault: { kind: 'truncated' } },
  html: { title: 'A page in place of JSON', fault: { kind: 'html' } },
  'expired-challenge': { title: 'Expired challenge', fault: { kind: 'expired-challenge' } },
  'wrong-rp-id': { title: 'RP ID of another site', fault: { kind: 'wrong-rp-id' } },
};
