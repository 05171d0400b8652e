import { limit } from '../limits/limit.ts';
import { tries } from '../limits/tries.ts';
import type { Answer, Method } from '../protocol.ts';
import type { Site } from '../site.ts';
import type { AccountRecord, StepTicket } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';
import { passwordHash } from './password-hash.ts';
import { recoveryCodes } from './recovery-codes.ts';
import { stepSecret } from './send-secret.ts';
import { totp } from './totp.ts';

/** Who answers what. */
export interface Attempt {
  ticket: Pick<StepTicket, 'id' | 'key' | 'secret' | 'stage'>;
  account: AccountRecord | undefined;
  answer: Answer;
}

/**
 * Whether an answer is right. What is good once (a recovery code, half a minute of an authenticator app) is spent by being right.
 * Takes as long for an account that does not exist, or that has no such method. Wrong ones count against the identifier's limit.
 * @throws {Problem} `rate-limited`, and looks at nothing.
 */
export async function checkAnswer(site: Site, method: Exclude<Method, 'passkey' | 'email-link'>, attempt: Attempt): Promise<boolean> {
  const who = `identifier:${attempt.ticket.key}`;
  await limit(site, who, site.policy.limits.identifier); // before it is known to be wrong: many may come at once
  const right = await CHECKS[method](site, attempt);
  if (right) await tries.giveBack(site, who);
  return right;
}

// --- helpers ---

type Check = (site: Site, attempt: Attempt) => Promise<boolean>;

const sentCode: Check = async (_site, { ticket, account, answer }) => {
  const given = await stepSecret(ticket.id, (answer.code ?? '').replace(/[\s-]/g, ''));
  const sent = ticket.stage === 'sign-up' ? account === undefined : account !== undefined; // to the others no code was sent
  return sent && given === ticket.secret;
};

const CHECKS: Record<Exclude<Method, 'passkey' | 'email-link'>, Check> = {
  'email-code': sentCode,
  'sms-code': sentCode,

  async password({ policy }, { account, answer }) {
    const nobodys = { salt: '', iterations: policy.passwordIterations, hash: '' };
    return passwordHash.matches(answer.password ?? '', account?.password ?? nobodys);
  },

  async totp({ store, now }, { account, answer }) {
    const secret = account?.totp?.secret ?? base64url.encode(new Uint8Array(20));
    const step = await totp.stepOf(secret, (answer.code ?? '').replace(/\s/g, ''), now());
    if (!account?.totp || step === undefined) return false;
    let fresh = false;
    await store.change('account', account.id, (current) => {
      fresh = current?.totp !== undefined && step > (current.totp.usedStep ?? -1);
      return fresh && current?.totp ? { ...current, totp: { ...current.totp, usedStep: step } } : current;
    });
    return fresh;
  },

  async 'recovery-code'({ store }, { account, answer }) {
    const given = await recoveryCodes.digest(answer.code ?? '');
    if (!account) return false;
    let found = false;
    await store.change('account', account.id, (current) => {
      found = current?.recoveryCodes?.includes(given) ?? false;
      return found && current ? { ...current, recoveryCodes: current.recoveryCodes?.filter((code) => code !== given) ?? [] } : current;
    });
    return found;
  },
};
