import { digest } from '../digest.ts';
import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Account, Claims } from '../protocol.ts';
import { shape } from '../requests/shape.ts';
import { route, type RouteContext } from '../route.ts';
import { spendProof } from '../step-up/spend-proof.ts';
import type { CodeTicket } from '../stores/store.ts';

/**
 * The app backend's side of a sign-in or a confirmation: takes the page's proof, once, and tells whose it is. The code of a sign-in also
 * opens a session, for what needs one here. The proof of a confirmation needs the action it was given for.
 */
export const token = route(
  shape.object({ code: shape.string, action: shape.optional(shape.string) }),
  async ({ code, action }, context): Promise<Told> => {
    const { accountId, claims } = (await (action === undefined ? takeCode(context, code) : takeProof(context, code, action))) ?? refuse();
    const account = (await context.store.account(accountId)) ?? refuse();
    const told = { account: present.ownAccount(account, context.policy), claims };
    if (action !== undefined) return told;
    return { ...told, tokens: await context.visitor.grant(accountId, claims.auth_time * 1000) };
  },
);

// --- helpers ---

interface Told {
  account: Account;
  claims: Partial<Claims>;
  /** For `Authorization: Bearer`. */
  tokens?: { token: string };
}

type Known = Pick<CodeTicket, 'accountId'> & { claims: Partial<Claims> & Pick<Claims, 'auth_time'> };

async function takeCode({ store, now }: RouteContext, code: string): Promise<CodeTicket | undefined> {
  let taken: CodeTicket | undefined;
  await store.change('ticket', await digest(code), (ticket) => {
    if (ticket?.kind !== 'code') return ticket;
    taken = ticket;
    return undefined;
  });
  return taken && taken.expiresAt > now() ? taken : undefined;
}

async function takeProof(context: RouteContext, value: string, action: string): Promise<Known | undefined> {
  const proof = await spendProof(context, value, { action });
  return proof && { accountId: proof.accountId, claims: { sub: proof.accountId, auth_time: Math.floor(proof.givenAt / 1000), action } };
}

function refuse(): never {
  throw new Problem('challenge-expired', 'The code is too old, was used before, is for another action or is not from here.');
}
