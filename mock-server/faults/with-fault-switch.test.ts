import { expect } from '@open-wc/testing';
import { createRelyingParty } from '../relying-party.ts';
import { createFaults } from './faults.ts';
import { withFaultSwitch } from './with-fault-switch.ts';

function site() {
  const faults = createFaults();
  const rp = withFaultSwitch(createRelyingParty({ now: faults.now }), faults);
  const call = (method: string, path: string, body?: string, type = 'application/json') =>
    rp(new Request(new URL(path, location.origin), { method, headers: { 'content-type': type }, ...(body !== undefined && { body }) }));
  const put = (list: unknown) => call('PUT', '/faults', JSON.stringify(list));
  return { faults, call, put };
}

describe('withFaultSwitch', () => {
  it('takes every kind of fault, with its members and its scope, and tells what is switched on', async () => {
    const { faults, call, put } = site();
    const list = [
      { kind: 'latency', ms: 5, times: 3 },
      { kind: 'offline', path: '/vault' },
      { kind: 'time-out', path: '/token' },
      { kind: 'status', status: 429, code: 'rate-limited', retryAfter: 1000 },
      { kind: 'malformed' },
      { kind: 'truncated' },
      { kind: 'html', status: 502 },
      { kind: 'expired-challenge' },
      { kind: 'wrong-rp-id', rpId: 'other.example' },
      { kind: 'clock-skew', ms: -5 },
    ];
    expect(await (await put(list)).json()).to.deep.equal(list);
    expect(faults.active).to.have.lengthOf(list.length);
    expect(await (await call('GET', '/faults')).json()).to.deep.equal(list);
  });

  it('puts one list in the place of another, and is out of the reach of the faults in it', async () => {
    const { call, put } = site();
    await put([{ kind: 'offline' }]);
    expect((await call('GET', '/passkeys/session')).type).to.equal('error');
    expect((await put([])).status).to.equal(200);
    expect((await call('GET', '/passkeys/session')).status).to.equal(200);
  });

  for (const [what, wrong] of Object.entries({
    'no list': { kind: 'offline' },
    'an unknown kind': [{ kind: 'toString' }],
    'a member that is not its own': [{ kind: 'offline', ms: 5 }],
    'a missing member': [{ kind: 'latency' }],
    'a status that is none': [{ kind: 'status', status: 99 }],
    'a number of times that is none': [{ kind: 'offline', times: 0 }],
    'something else': [null],
  })) {
    it(`refuses ${what}, and leaves what is switched on as it is`, async () => {
      const { faults, put } = site();
      const known = { kind: 'truncated' } as const;
      faults.add(known);
      const response = await put(wrong);
      expect(response.status).to.equal(400);
      expect(await response.json()).to.include({ code: 'invalid-input' });
      expect(faults.active).to.deep.equal([known]);
    });
  }

  it('refuses other methods, and forms of other sites', async () => {
    const { call } = site();
    const response = await call('DELETE', '/faults');
    expect([response.status, response.headers.get('allow')]).to.deep.equal([405, 'GET, PUT']);
    expect((await call('PUT', '/faults', '[]', 'text/plain')).status).to.equal(415);
  });
});
