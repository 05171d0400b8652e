import type { PasskeyAdapter } from './adapter.ts';
import { httpCalls, type HttpCallsOptions } from './http-calls.ts';
import { STEPS, toReply } from './to-reply.ts';

/**
 * The part of the HTTP adapter that makes passkeys: what `<passkey-signup base-url>` carries. `httpAdapter` is the whole.
 * @example const adapter: PasskeyAdapter = { ...httpSignIn(options), ...httpSignUp(options) };
 */
export function httpSignUp(options: HttpCallsOptions): Required<Pick<PasskeyAdapter, 'registrationOptions' | 'verifyRegistration'>> {
  const { post, next } = httpCalls(options);
  return {
    registrationOptions: (request, call) =>
      post(['registration', 'options'], request, call, (body) => toReply(body, STEPS), { phase: 'options' }),
    verifyRegistration: (request, credential, state, call) =>
      next(['registration', 'verify'], { request, credential, state }, call, request),
  };
}
