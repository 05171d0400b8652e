import { expect } from '@open-wc/testing';
import { toSignals } from './to-signals.ts';

const unknown = { type: 'unknown', rpId: 'example.com', credentialId: 'q83vEg' };

describe('toSignals', () => {
  it('returns signals as they are', () => {
    const signals = [unknown, { type: 'accepted', rpId: 'example.com', userId: 'AQ', allAcceptedCredentialIds: [] }];
    expect(toSignals(signals)).to.deep.equal(signals);
  });

  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['an object', unknown],
    ['a text', 'unknown'],
    ['a list with something else in it', [unknown, null]],
    ['a signal without an RP ID', [{ type: 'unknown', credentialId: 'q83vEg' }]],
  ] as const) {
    it(`finds none in ${what}`, () => {
      expect(toSignals(value)).to.deep.equal([]);
    });
  }
});
