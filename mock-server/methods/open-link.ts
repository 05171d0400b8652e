import { digest } from '../digest.ts';
import { tries } from '../limits/tries.ts';
import { Problem } from '../problem.ts';
import type { Done, Step } from '../protocol.ts';
import type { RouteContext } from '../route.ts';
import { chosenState } from '../sign-ins/chosen-state.ts';
import { finishSignIn } from '../sign-ins/finish-sign-in.ts';
import { nextFactor } from '../sign-ins/next-factor.ts';
import type { StepTicket } from '../stores/store.ts';
import { stepSecret } from './send-secret.ts';

/**
 * Opens the link of an e-mail: the browser that opens it is signed in, and no other. A browser that waits elsewhere might be that of
 * somebody who only typed the address; in the same browser the waiting page finds the session. As a second factor a link opens only in the
 * browser that passed the first one: whoever reads the inbox has proved nothing else. Bearer sessions have no cookie to tell that by.
 * @param token What the link carried.
 * @throws {Problem} `challenge-expired` when the link is too old, was opened before or is not from here.
 */
export async function openLink(context: RouteContext, token: string): Promise<Done | Step> {
  const { store, now, policy } = context;
  const [id = '', secret = ''] = token.split('.');
  const given = await stepSecret(id, secret);
  const halfway = policy.session === 'bearer' || (await waitsHere(context, id));
  let opened: StepTicket | undefined;
  await store.change('ticket', id, (ticket) => {
    if (ticket?.kind !== 'step' || ticket.secret !== given || ticket.opened || ticket.expiresAt <= now()) return ticket;
    const listed = ticket.stage === 'second' ? policy.secondFactors : policy.methods;
    if (!listed.includes('email-link') || (ticket.stage === 'second' && !halfway)) return ticket;
    opened = ticket;
    return { ...ticket, opened: true };
  });
  if (opened?.accountId === undefined)
    throw new Problem('challenge-expired', 'The link is too old, was opened before, or is not from here or not for this browser.');
  const { accountId, key, stage } = opened;
  await tries.giveBack(context, `identifier:${key}`); // the message that brought it
  const passed = { accountId, method: 'email-link' } as const;
  return stage === 'second' ? finishSignIn(context, passed) : nextFactor(context, passed);
}

// --- helpers ---

/** Whether the sign-in that this step belongs to is under way in this browser, perhaps with another method tried meanwhile. */
async function waitsHere({ visitor }: RouteContext, id: string): Promise<boolean> {
  const pending = visitor.pending();
  if (pending === undefined) return false;
  const chosen = chosenState.of(chosenState.choice(pending) ?? pending, 'email-link');
  return [await digest(pending), await digest(chosen)].includes(id);
}
