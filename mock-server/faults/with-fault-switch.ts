import { jsonResponse } from '../json-response.ts';
import { Problem } from '../problem.ts';
import { problemResponse } from '../problem-response.ts';
import type { RelyingParty } from '../relying-party.ts';
import { readJSON } from '../requests/read-json.ts';
import type { Faults } from './faults.ts';
import { readFaults } from './read-faults.ts';
import { withFaults } from './with-faults.ts';

/**
 * `withFaults`, and a switch for tests in other languages: `GET /faults` tells what is switched on, `PUT /faults` takes a list of what shall be
 * from now on. It is at the root, out of the way of the base, of tenants and of the faults themselves.
 * @example
 * const faults = createFaults();
 * await listen(withFaultSwitch(createRelyingParty({ now: faults.now }), faults));
 * // curl -X PUT -H 'Content-Type: application/json' -d '[{"kind":"offline"}]' http://127.0.0.1:8787/faults
 */
export function withFaultSwitch(rp: RelyingParty, faults: Faults): RelyingParty {
  const faulty = withFaults(rp, faults);
  return (request, cookies) => (new URL(request.url).pathname === '/faults' ? operate(request, faults) : faulty(request, cookies));
}

// --- helpers ---

async function operate(request: Request, faults: Faults): Promise<Response> {
  try {
    if (request.method === 'PUT') put(readFaults(await readJSON(request)), faults);
    else if (request.method !== 'GET') throw new Problem('invalid-input', '/faults knows GET and PUT.', NOT_ALLOWED);
    return jsonResponse(faults.scoped);
  } catch (error) {
    return problemResponse(error, () => undefined);
  }
}

const NOT_ALLOWED = { status: 405, headers: { allow: 'GET, PUT' } };

function put(list: Faults['scoped'], faults: Faults): void {
  faults.clear();
  for (const { path, times, ...fault } of list) faults.add(fault, { ...(path !== undefined && { path }), ...(times && { times }) });
}
