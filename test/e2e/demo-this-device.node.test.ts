import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoVisitor } from './demo-visitor.ts';
import { loginState } from './login-state.ts';
import { openDemo } from './open-demo.ts';

const { calm, goTo, greeted, onlyCard, press, signOut, signUp } = demoVisitor;

describe('the demo with this device’s passkeys', () => {
  const open = openDemo();

  /** Somebody who signed up and out again, with nobody at the device: autofill waits. */
  const signedUp = async () => {
    const { page, device } = await open('/sign-up');
    await signUp(page);
    await greeted(page);
    await signOut(page);
    await device.setPresence(false);
    return { page, device };
  };

  it('signs up, says who is signed in, and stays signed in after a reload', async () => {
    const { page, device } = await open('/');
    await page.locator('.hero a[href="#/sign-up"]').click();
    await signUp(page);
    await greeted(page);
    assert.equal(await device.count(), 1);
    await page.reload();
    await greeted(page);
    await page.locator('nav a[href="#/settings"]').click();
    assert.match(await onlyCard(page), /Created .+Not used yet/s);
  });

  it('signs out, for good', async () => {
    const { page } = await signedUp();
    await goTo(page, '/today');
    await page.waitForFunction(() => location.hash === '#/sign-in');
    await page.reload();
    await loginState(page, 'listening');
  });

  it('signs in by autofill, also on a page that was reloaded', async () => {
    const { page, device } = await signedUp();
    await goTo(page, '/sign-in');
    await loginState(page, 'listening');
    await device.setPresence(true); // from now on, a passkey is picked as soon as one is offered
    await page.reload();
    await greeted(page);
    await goTo(page, '/settings');
    assert.match(await onlyCard(page), /Last used /);
  });

  it('signs in by the button while autofill is pending', async () => {
    const { page, device } = await signedUp();
    await goTo(page, '/sign-in');
    await loginState(page, 'listening');
    await device.setPresence(true);
    await press(page);
    await greeted(page);
  });

  it('signs in after asking for the email, on a page that was reloaded', async () => {
    const { page, device } = await signedUp();
    await goTo(page, '/sign-in/email-first');
    await page.reload();
    await loginState(page, 'listening');
    await page.type('passkey-login input', 'mia@example.com');
    await device.setPresence(true);
    await page.keyboard.press('Enter');
    await greeted(page);
  });

  it('answers a cancelled prompt with calm text, and works the next time', async () => {
    const { page, device } = await signedUp();
    await goTo(page, '/sign-in');
    await loginState(page, 'listening');
    await device.setRecognised(false);
    await device.setPresence(true);
    const autofillEnded = await page.evaluateHandle(endOfAutofill);
    await press(page);
    await calm(page);
    await autofillEnded.evaluate(({ ended }) => ended); // it, too, is refused at once, and gives up
    await device.setRecognised(true);
    await press(page);
    await greeted(page);
  });
});

// --- helpers ---

/** In the page: resolves when autofill ended for a reason, and not because the button took over. An object, so that it can be handed out. */
function endOfAutofill(): { ended: Promise<void> } {
  const ended = new Promise<void>((resolve) => {
    document.addEventListener('passkey-autofill-ended', (event) => {
      if ('error' in event && event.error) resolve();
    });
  });
  return { ended };
}
