import type { PasskeyAdapter } from './adapter.ts';
import { httpCalls, type HttpCallsOptions } from './http-calls.ts';
import { STEPS, toReply } from './to-reply.ts';

/**
 * The part of the HTTP adapter that signs in with a passkey: all that `<passkey-login base-url>` carries. `httpAdapter` is the whole.
 * @example const adapter: PasskeyAdapter = httpSignIn({ baseUrl: '/passkeys' });
 */
export function httpSignIn(options: HttpCallsOptions): PasskeyAdapter {
  const { post, next } = httpCalls(options);
  return {
    methods: ['passkey'],
    authenticationOptions: (request, call) =>
      post(['authentication', 'options'], request, call, (body) => toReply(body, STEPS), { phase: 'options' }),
    verifyAuthentication: (request, credential, state, call) =>
      next(['authentication', 'verify'], { request, credential, state }, call, request),
  };
}
