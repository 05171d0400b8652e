import { Problem } from '../problem.ts';
import type { Done, Step } from '../protocol.ts';
import type { RouteContext } from '../route.ts';
import { nextFactor } from '../sign-ins/next-factor.ts';
import type { StepTicket } from '../stores/store.ts';
import { stepSecret } from './send-secret.ts';

/**
 * Opens the link of an e-mail: the browser that opens it is signed in, and no other. A browser that waits elsewhere might be that of
 * somebody who only typed the address; in the same browser the waiting page finds the session.
 * @param token What the link carried.
 * @throws {Problem} `challenge-expired` when the link is too old, was opened before or is not from here.
 */
export async function openLink(context: RouteContext, token: string): Promise<Done | Step> {
  const { store, now } = context;
  const [id = '', secret = ''] = token.split('.');
  const given = await stepSecret(id, secret);
  let opened: StepTicket | undefined;
  await store.change('ticket', id, (ticket) => {
    if (ticket?.kind !== 'step' || ticket.secret !== given || ticket.opened || ticket.expiresAt <= now()) return ticket;
    opened = ticket;
    return { ...ticket, opened: true };
  });
  if (opened?.accountId === undefined)
    throw new Problem('challenge-expired', 'The link is too old, was opened before or is not from here.');
  return nextFactor(context, { accountId: opened.accountId, method: 'email-link' });
}
