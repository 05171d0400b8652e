import type { Done, PasskeyAdapter } from '../src/adapters/adapter.ts';

/** A backend that takes any passkey. Tests override what they are about. */
export function fakeAdapter(overrides: Partial<PasskeyAdapter> = {}): PasskeyAdapter {
  const done: Done = { kind: 'done', account: { id: '1', name: 'mia@example.com', displayName: 'Mia' } };
  return {
    methods: ['passkey'],
    authenticationOptions: () =>
      Promise.resolve({
        kind: 'get',
        publicKey: { challenge: CHALLENGE, rpId: 'localhost', userVerification: 'required' },
        state: 'state',
      }),
    verifyAuthentication: () => Promise.resolve(done),
    registrationOptions: ({ identifier = 'mia@example.com', displayName = identifier }) =>
      Promise.resolve({
        kind: 'create',
        publicKey: {
          rp: { id: 'localhost', name: 'Test' },
          user: { id: 'bWlh', name: identifier, displayName },
          challenge: CHALLENGE,
          pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        },
      }),
    verifyRegistration: () => Promise.resolve(done),
    ...overrides,
  };
}

/** A promise that never settles, unless the call's signal ends it. */
export const never = (_: unknown, { signal }: { signal: AbortSignal }): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

// --- helpers ---

const CHALLENGE = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
