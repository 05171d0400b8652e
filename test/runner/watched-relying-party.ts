/**
 * Stands in for `mock-server/relying-party.ts` in the browser tests: the same, but after each test every request and answer is held against
 * docs/protocol.openapi.yaml. The plug-in that puts it there has the description.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { createRelyingParty as create, type RelyingParty, type RelyingPartyOptions } from '../../mock-server/relying-party.ts';
import { watchRelyingParty, type Exchange } from '../watch-relying-party.ts';

export function createRelyingParty(options: RelyingPartyOptions = {}): RelyingParty {
  return watchRelyingParty(create(options), options.base ?? '/passkeys', (exchange) => void exchanges.push(exchange));
}

// --- helpers ---

const exchanges: Promise<Exchange>[] = [];

async function judge(): Promise<void> {
  const seen = await Promise.all(exchanges.splice(0));
  if (seen.length === 0) return;
  const { faults } = await executeServerCommand<{ faults: string[] }, { exchanges: Exchange[] }>('judge-exchanges', { exchanges: seen });
  if (faults.length > 0) throw new Error(`Not as docs/protocol.openapi.yaml describes:\n${faults.join('\n')}`);
}

afterEach(judge);
after(judge);
