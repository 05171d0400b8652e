import { setupServer } from 'msw/node';
import { httpAdapter, SignInFlow, SignUpFlow } from 'passkey-elements/headless.js';
import { createRelyingParty } from 'passkey-elements/mock-server';
import { passkeyHandlers } from 'passkey-elements/mock-server/msw';
import { softAuthenticator } from 'passkey-elements/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

const origin = 'http://localhost:5173';
const server = setupServer(...passkeyHandlers(createRelyingParty({ origins: [origin] })));
const device = softAuthenticator({ origin });
const adapter = httpAdapter({ baseUrl: `${origin}/passkeys` });
beforeAll(() => (server.listen(), device.install()));
afterAll(() => (device.uninstall(), server.close()));
// The set-up ends here.

it('signs up, and in again with the same passkey', async () => {
  const signUp = new SignUpFlow();
  await signUp.signUp(adapter, { identifier: 'mia@example.com' });
  expect(signUp.state.status).toBe('signed-up');
  const signIn = new SignInFlow();
  await signIn.signIn(adapter);
  expect(signIn.state.status).toBe('signed-in');
});

it('is told when the person cancels', async () => {
  device.scriptNext('cancel');
  const signIn = new SignInFlow();
  await signIn.signIn(adapter);
  expect(signIn.state.error.code).toBe('cancelled');
});
