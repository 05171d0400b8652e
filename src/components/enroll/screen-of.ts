import type { EnrollState } from '../../flows/enroll-flow.ts';
import type { Failed, Idle } from '../../flows/flow.ts';

/** What is on screen: the offer, what stands there after success, or nothing. */
export type EnrollScreen = 'card' | 'done' | 'away';

/** What a state shows. */
export const screenOf = ({ status }: EnrollState | Idle | Failed): EnrollScreen => SCREENS[status] ?? 'away';

// --- helpers ---

const SCREENS: Partial<Record<(EnrollState | Idle | Failed)['status'], EnrollScreen>> = {
  offering: 'card',
  preparing: 'card',
  prompting: 'card',
  verifying: 'card',
  redirecting: 'card',
  failed: 'card',
  created: 'done',
  exists: 'done',
};
