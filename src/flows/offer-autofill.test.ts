import { expect } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { recordUncaught } from '../../test/record-uncaught.ts';
import { softAuthenticator } from '../testing/index.ts';
import { offerAutofill } from './offer-autofill.ts';

describe('offerAutofill', () => {
  it('fetches a fresh challenge also when nobody can tell whether this is a good moment: a file was missing', async () => {
    const device = softAuthenticator();
    device.install();
    const { uncaught, stop } = recordUncaught();
    const [clock, over] = [new FakeClock(), new AbortController()];
    let asked = 0;
    const { authenticationOptions } = fakeAdapter();
    const adapter = fakeAdapter({
      authenticationOptions: (...request) => {
        asked += 1;
        return authenticationOptions(...request);
      },
    });
    void offerAutofill(adapter, {
      signal: over.signal,
      clock,
      armed: () => undefined,
      picked: () => Promise.resolve(true),
      mayRearm: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    });
    await settle();
    await clock.advance(3 * 60_000 + 1000);
    await settle();
    over.abort();
    device.uninstall();
    stop();
    expect([asked, uncaught]).to.deep.equal([2, []]);
  });
});
