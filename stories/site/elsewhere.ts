import type { PasskeyAdapter, Step } from '../../src/adapters/adapter.ts';
import { httpAdapter } from '../../src/adapters/http.ts';

/**
 * The relying party's adapter, for an organisation that has its people sign in somewhere else: whatever is asked for, the page goes there.
 * That place is within the same document here, so that the story stays in sight.
 */
export function elsewhere(): PasskeyAdapter {
  const leave = (): Promise<Step> => Promise.resolve({ kind: 'redirect', url: '#elsewhere' });
  return { ...httpAdapter({ baseUrl: '/passkeys' }), authenticationOptions: leave, registrationOptions: leave };
}
