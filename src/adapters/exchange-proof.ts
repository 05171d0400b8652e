import type { AuthenticationRequest, Call, Done, Proof, RegistrationRequest, Step } from './adapter.ts';
import { REPLIES, toReply } from './to-reply.ts';
import { withDeadline } from './with-deadline.ts';

/**
 * Turns a proof into a session at the app's own backend. The request is the one that was verified, and `undefined` when another method
 * or a step gave the proof. The call's signal is also aborted when the time is up.
 */
export type Exchange = (proof: Proof, request: AuthenticationRequest | RegistrationRequest | undefined, call: Call) => Promise<Done | Step>;

export interface ExchangeProofOptions {
  /** Without one the reply stays as it is, with its proof. */
  exchange: Exchange | undefined;
  request?: AuthenticationRequest | RegistrationRequest | undefined;
  /** Milliseconds. Default 30,000; `Infinity` for no limit. */
  timeout?: number | undefined;
}

/**
 * Runs the page's `exchange` when a reply carries a proof. What the passkey backend said beside the proof (the account, the passkey, signals
 * for the browser) stays, unless the app's backend says otherwise.
 * @throws {PasskeyError} what `exchange` throws as such; `network` for anything else it throws; `invalid-response` when it answers neither
 *   a `done` nor a step.
 * @example
 * await exchangeProof({ kind: 'done', proof: { type: 'code', value: 'c1' } }, call, { exchange: openSession, timeout: 5_000 });
 */
export async function exchangeProof(
  reply: Done | Step,
  call: Call,
  { exchange, request, timeout = 30_000 }: ExchangeProofOptions,
): Promise<Done | Step> {
  if (!exchange || reply.kind !== 'done' || !reply.proof) return reply;
  const { proof, ...rest } = reply;
  const next = await withDeadline(async (signal) => toReply(await exchange(proof, request, { ...call, signal }), REPLIES), {
    signal: call.signal,
    timeout,
    phase: 'verification',
  });
  return next.kind === 'done' ? { ...rest, ...next } : next;
}
