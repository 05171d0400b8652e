/** Stands in for `mock-server/relying-party.ts` where `watch-protocol.mjs` says so: the same, but somebody looks on. */
import { appendFileSync } from 'node:fs';
import { createRelyingParty as create, type RelyingParty, type RelyingPartyOptions } from '../../mock-server/relying-party.ts';
import { watchRelyingParty, type Exchange } from '../watch-relying-party.ts';

export function createRelyingParty(options: RelyingPartyOptions = {}): RelyingParty {
  return watchRelyingParty(create(options), options.base ?? '/passkeys', (exchange) => void judge(exchange));
}

// --- helpers ---

/** The description is read with the first exchange: a command should start as fast as without anybody looking. */
async function judge(exchange: Promise<Exchange>): Promise<void> {
  const faults = await Promise.all([exchange, import('../judge-exchange.ts')]).then(
    ([seen, { judgeExchange }]) => judgeExchange(seen),
    (error: unknown) => [`an exchange that cannot be read: ${String(error)}`],
  );
  const file = process.env['PASSKEY_PROTOCOL_FAULTS'];
  if (file && faults.length > 0) appendFileSync(file, `${faults.join('\n')}\n`);
}
