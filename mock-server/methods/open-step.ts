import { digest } from '../digest.ts';
import type { CodeStep, Method } from '../protocol.ts';
import type { RouteContext } from '../route.ts';
import type { AccountRecord, StepTicket } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';
import { sendSecret } from './send-secret.ts';

export interface StepInit {
  method: Exclude<Method, 'passkey'>;
  /** The identifier that was given. */
  key: string;
  name: string;
  /** Absent for an unknown one: such a step looks like any other, and nothing satisfies it. */
  account: AccountRecord | undefined;
  stage: StepTicket['stage'];
  /** What the page will name it by. Default: something random. */
  state?: string | undefined;
  /** At a sign-up: what the new account is to be called. */
  displayName?: string;
  /** At a confirmation: what it is for. */
  confirms?: StepTicket['confirms'];
}

/** Begins a step that an answer has to satisfy, and sends what the visitor needs for it. */
export async function openStep(context: RouteContext, init: StepInit): Promise<CodeStep> {
  const { store, random, now, policy, visitor } = context;
  const { method, key, name, account, stage, displayName, confirms, state = base64url.encode(random(32)) } = init;
  const ticket: StepTicket = {
    kind: 'step',
    id: await digest(state),
    method,
    key,
    name,
    stage,
    failures: 0,
    expiresAt: now() + policy.codeLife,
    ...(account && { accountId: account.id }),
    ...(displayName !== undefined && { displayName }),
    ...(confirms && { confirms }),
  };
  const sent = await sendSecret(context, { ticket, account });
  await store.change('ticket', ticket.id, () => ({ ...ticket, ...sent }));
  if (stage === 'first' || stage === 'second') visitor.remember(state); // after a reload the page would take it for a sign-in
  return presentStep(context, { ...ticket, ...sent }, state);
}

/** What the page is told about a step. */
export function presentStep({ now }: Pick<RouteContext, 'now'>, { method, sentTo, resendAt }: StepTicket, state: string): CodeStep {
  const resendAfter = resendAt === undefined ? undefined : Math.max(0, resendAt - now());
  return { kind: 'code', method, ...(sentTo !== undefined && { sentTo }), ...(resendAfter !== undefined && { resendAfter }), state };
}
