import { methodsOf } from './methods/methods-of.ts';
import type { Policy } from './policy.ts';
import type { Account, Descriptor, Passkey, Signal } from './protocol.ts';
import type { AccountRecord, PasskeyRecord } from './stores/store.ts';

/** What may leave the server about its records, and in which form. Each member is named: what a store keeps besides stays in. */
export const present = {
  account: ({ id, name, displayName }: AccountRecord): Account => ({ id, name, displayName }),

  /** For its owner: with the ways in that are left without passkeys. */
  ownAccount: (account: AccountRecord, { methods }: Pick<Policy, 'methods'>): Account => ({
    ...present.account(account),
    methods: methodsOf(account, [], methods),
  }),

  passkey: (passkey: PasskeyRecord): Passkey => ({
    id: passkey.id,
    ...(passkey.name !== undefined && { name: passkey.name }),
    credentialId: passkey.credentialId,
    aaguid: passkey.aaguid,
    createdAt: passkey.createdAt,
    ...(passkey.lastUsedAt !== undefined && { lastUsedAt: passkey.lastUsedAt }),
    transports: passkey.transports,
    backupEligible: passkey.backupEligible,
    backedUp: passkey.backedUp,
    algorithm: passkey.algorithm,
    signCount: passkey.signCount,
    attestationFormat: passkey.attestationFormat,
    ...(passkey.attestation && { attestation: passkey.attestation }),
  }),

  /**
   * For `allowCredentials` and `excludeCredentials`: with transports, or the browser has to guess where to look. They are sorted, or their
   * order would tell a device's own from that of a decoy.
   */
  descriptor: ({ credentialId, transports }: PasskeyRecord): Descriptor => ({
    id: credentialId,
    type: 'public-key',
    transports: [...transports].sort(),
  }),

  /** What the browser's list of passkeys should say. Only ever made from a complete list: a missing id hides a passkey. */
  signals: (rpId: string, { id, name, displayName }: AccountRecord, passkeys: PasskeyRecord[]): Signal[] => [
    { type: 'accepted', rpId, userId: id, allAcceptedCredentialIds: passkeys.map(({ credentialId }) => credentialId) },
    { type: 'details', rpId, userId: id, name, displayName },
  ],
};
