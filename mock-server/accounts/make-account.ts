import { identifier } from '../identifier.ts';
import { label } from '../label.ts';
import { passwordHash } from '../methods/password-hash.ts';
import { recoveryCodes } from '../methods/recovery-codes.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import type { Site } from '../site.ts';
import type { AccountRecord } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';

/** An account with ways in besides passkeys, as a story or a test describes it. */
export interface AccountInit {
  identifier: string;
  /** Default: the identifier. */
  displayName?: string;
  password?: string;
  /** For codes by SMS. */
  phone?: string;
  /** The secret of an authenticator app, base64url. */
  totp?: string;
  recoveryCodes?: readonly string[];
}

/**
 * Makes the record of an account without passkeys: for `store.createAccount()`.
 * @example await store.createAccount(await makeAccount({ identifier: 'mia@example.com', password: 'correct horse' }));
 * @throws {Problem} `invalid-input` when the identifier or the display name is not acceptable.
 */
export async function makeAccount(
  init: AccountInit,
  {
    random = (length) => crypto.getRandomValues(new Uint8Array(length)),
    now = Date.now,
    policy = DEFAULT_POLICY,
  }: Partial<Pick<Site, 'random' | 'now' | 'policy'>> = {},
): Promise<AccountRecord> {
  const given = identifier(init.identifier);
  const { password, phone, totp, recoveryCodes: codes } = init;
  const salt = { salt: random(16), iterations: policy.passwordIterations };
  return {
    ...given,
    id: base64url.encode(random(32)),
    displayName: init.displayName === undefined ? given.name : label(init.displayName, 'displayName'),
    createdAt: now(),
    ...(password !== undefined && { password: await passwordHash.make(password, salt) }),
    ...(phone !== undefined && { phone }),
    ...(totp !== undefined && { totp: { secret: totp } }),
    ...(codes && { recoveryCodes: await Promise.all(codes.map(recoveryCodes.digest)) }),
  };
}
