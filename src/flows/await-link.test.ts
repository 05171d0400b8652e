import { expect } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import type { Done, Step } from '../adapters/adapter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { awaitLink } from './await-link.ts';

const LINK = { kind: 'code', method: 'email-link', state: 's' } as const;
const DONE: Done = { kind: 'done' };

describe('awaitLink', () => {
  it('asks until the link was opened, a little less often each time, through a network that fails', async () => {
    const clock = new FakeClock();
    const times: number[] = [];
    const answers: (Done | Step | PasskeyError)[] = [LINK, new PasskeyError('network'), LINK, DONE];
    const start = clock.now();
    const adapter = fakeAdapter({
      respond: () => {
        times.push(clock.now() - start);
        const answer = answers.shift() ?? DONE;
        return answer instanceof PasskeyError ? Promise.reject(answer) : Promise.resolve(answer);
      },
    });
    const next = awaitLink(adapter, LINK, { call: { signal: new AbortController().signal }, clock });
    for (let turn = 0; turn < 200; turn += 1) await clock.advance(100);
    expect(await next).to.equal(DONE);
    expect(times).to.have.length(4);
    const gaps = times.map((time, index) => time - (times[index - 1] ?? 0));
    expect(gaps).to.deep.equal([...gaps].sort((one, other) => one - other));
    expect(clock.pending).to.equal(0);
  });

  it('ends with the backend’s refusal', async () => {
    const clock = new FakeClock();
    const adapter = fakeAdapter({ respond: () => Promise.reject(new PasskeyError('challenge-expired')) });
    const next = awaitLink(adapter, LINK, { call: { signal: new AbortController().signal }, clock }).catch((error: unknown) => error);
    await settle();
    await clock.advance(2000);
    expect(await next).to.have.property('code', 'challenge-expired');
  });

  it('stops when nobody waits any more, and asks nothing of a backend that cannot be asked', async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    let asked = 0;
    const adapter = fakeAdapter({
      respond: () => {
        asked += 1;
        return Promise.resolve(LINK);
      },
    });
    const next = awaitLink(adapter, LINK, { call: { signal: controller.signal }, clock });
    await clock.advance(2000);
    controller.abort();
    expect(await next).to.equal(undefined);
    expect(asked).to.equal(1);
    expect(await awaitLink(fakeAdapter(), LINK, { call: { signal: new AbortController().signal }, clock })).to.equal(undefined);
  });
});
