import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import '../signup/define.ts';
import type { PasskeySignup } from '../signup/signup.ts';

describe('The fields that an element makes inside an author’s form', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => device.uninstall());

  it('take Enter for the element’s own work, and do not post the author’s form', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><passkey-signup .adapter=${fakeAdapter()}></passkey-signup></form>`);
    let posted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      posted++;
    });
    const signup = form.querySelector<PasskeySignup>('passkey-signup');
    if (!signup) throw new Error('no sign-up');
    await signup.updateComplete;
    signup.querySelector('input')?.focus();
    await sendKeys({ type: 'mia@example.com' });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'signed-up');
    expect(posted).to.equal(0);
  });
});
