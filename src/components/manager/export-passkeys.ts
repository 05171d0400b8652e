import type { Passkey } from '../../adapters/adapter.ts';

/**
 * Lets the visitor save a list of the passkeys as a JSON file: public facts only, each named here, so that nothing else that a backend may
 * have sent gets into it. Loaded when somebody asks.
 * @param now Milliseconds since 1970.
 * @example exportPasskeys(passkeys, { now: Date.now() });
 */
export function exportPasskeys(passkeys: readonly Passkey[], { now }: { now: number }): void {
  const list = { exportedAt: new Date(now).toISOString(), passkeys: passkeys.map(publicFacts) };
  const address = URL.createObjectURL(new Blob([JSON.stringify(list, undefined, 2)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'passkeys.json' });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address); // not at once: the browser is still on its way to it
  }, 10_000);
}

// --- helpers ---

function publicFacts(passkey: Passkey) {
  const { id, name, credentialId, aaguid, createdAt, lastUsedAt, transports } = passkey;
  const { backupEligible, backedUp, algorithm, signCount, attestationFormat } = passkey;
  const times = { createdAt: toText(createdAt), lastUsedAt: toText(lastUsedAt) };
  return { id, name, credentialId, aaguid, ...times, transports, backupEligible, backedUp, algorithm, signCount, attestationFormat };
}

function toText(time: number | undefined): string | undefined {
  const date = new Date(time ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
