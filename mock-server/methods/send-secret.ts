import { digest } from '../digest.ts';
import { limit } from '../limits/limit.ts';
import type { Site } from '../site.ts';
import type { AccountRecord, StepTicket } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';
import { decoyPhone } from './decoy-phone.ts';
import { mask } from './mask.ts';
import type { Message } from './outbox.ts';
import { randomDigits } from './random-digits.ts';

type Sent = Pick<StepTicket, 'sentTo' | 'secret' | 'resendAt' | 'expiresAt'>;

/**
 * Makes the code or the link of a step and sends it to the account's owner. For an identifier nobody has it does the same work, and sends
 * nothing. At a sign-up it is the other way round: whoever has no account gets a code, and an owner is told that there is one. Steps that
 * need no message get none. Each message counts against the identifier's limit, until its code or link comes back.
 * @throws {Problem} `rate-limited`
 */
export async function sendSecret(
  site: Site,
  { ticket, account }: { ticket: StepTicket; account: AccountRecord | undefined },
): Promise<Partial<Sent>> {
  const { method, name } = ticket;
  if (method !== 'email-code' && method !== 'email-link' && method !== 'sms-code') return {};
  const { policy, now, outbox, random } = site;
  await limit(site, `identifier:${ticket.key}`, policy.limits.identifier);
  const link = method === 'email-link';
  const secret = link ? base64url.encode(random(32)) : randomDigits(site);
  const expiresAt = now() + policy.codeLife;
  const decoy = await decoyPhone(ticket.key, await site.secret());
  const joining = ticket.stage === 'sign-up';
  const to = method === 'sms-code' ? account?.phone : (account?.name ?? (joining ? name : undefined));
  if (to !== undefined) {
    const told = link ? { link: linkTo(site, ticket, secret) } : { code: secret };
    const content = joining && account ? ({ notice: 'account-exists' } as const) : told;
    outbox.send({ ...about(method, to), ...content, sentAt: now(), expiresAt });
  }
  return {
    sentTo: method === 'sms-code' ? mask.phone(to ?? decoy) : mask.email(name), // as typed: the account's own spelling would tell that there is one
    secret: await stepSecret(ticket.id, secret),
    resendAt: now() + policy.resendAfter,
    expiresAt,
  };
}

/** What the store knows of a step's secret: a hash that fits this step only. */
export const stepSecret = (ticketId: string, secret: string): Promise<string> => digest(`${ticketId}.${secret}`);

// --- helpers ---

const about = (method: Message['method'], to: string): Pick<Message, 'channel' | 'method' | 'to'> => ({
  channel: method === 'sms-code' ? 'sms' : 'email',
  method,
  to,
});

/** The page finds the token in its address, and begins `email-link` with it as the `state`. */
function linkTo({ origins, policy }: Site, { id }: StepTicket, secret: string): string {
  const url = new URL(policy.linkPage, origins[0]);
  url.searchParams.set('passkey-link', `${id}.${secret}`);
  return url.href;
}
