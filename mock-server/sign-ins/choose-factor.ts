import { limit } from '../limits/limit.ts';
import { presentStep } from '../methods/open-step.ts';
import { digest } from '../digest.ts';
import { Problem } from '../problem.ts';
import type { Method, Step } from '../protocol.ts';
import type { RouteContext } from '../route.ts';
import type { ChoiceTicket } from '../stores/store.ts';
import { chosenState } from './chosen-state.ts';
import { secondFactor } from './next-factor.ts';

/**
 * Begins the second factor that was chosen. One that is chosen again is the same step: nothing is sent twice, and another message comes
 * when it is asked for and not too soon.
 * @throws {Problem} `invalid-input` for a method that is no choice; `rate-limited`.
 */
export async function chooseFactor(
  context: RouteContext,
  { accountId, methods }: ChoiceTicket,
  { choice, method }: { choice: string; method: Method | undefined },
): Promise<Step> {
  const { store, now, policy, visitor } = context;
  const account = await store.account(accountId);
  const wanted = methods.find((one) => one === method);
  if (!account || wanted === undefined) throw new Problem('invalid-input', 'Choose one of the methods.', { field: 'method' });
  const state = chosenState.of(choice, wanted);
  const id = await digest(state);
  const begun = await store.read('ticket', id);
  if (begun?.kind === 'step' && begun.expiresAt > now()) {
    visitor.remember(state);
    return presentStep(context, begun, state);
  }
  if (wanted !== 'passkey') await limit(context, `chosen:${id}`, { count: 1, window: policy.resendAfter }); // of many choices at once, one sends
  return secondFactor(context, account, wanted, state);
}
