import { expect } from '@open-wc/testing';
import { advise } from './advise.ts';
import { PasskeyError } from './passkey-error.ts';

describe('advise', () => {
  const { error: print } = console;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.error = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.error = print;
  });

  it('prints one sentence with the fix for a wrong set-up, and what the browser said', async () => {
    await advise(new PasskeyError('invalid-rp-id', { cause: new DOMException('The operation is insecure.', 'SecurityError') }));
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^passkey-elements: .*\.well-known\/webauthn/);
    expect(said[0]).to.contain('The operation is insecure.');
  });

  for (const code of ['insecure-context', 'blocked-by-policy', 'invalid-options'] as const) {
    it(`has a sentence for ${code}`, async () => {
      await advise(new PasskeyError(code));
      expect(said.join()).to.match(/: .{40}/);
    });
  }
});
