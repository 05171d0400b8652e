import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { devicePresets } from '../soft-authenticator/device-presets.ts';
import { create, get, rejection, user } from '../soft-authenticator/example-page.ts';
import type { SoftAuthenticator } from '../soft-authenticator/soft-authenticator.ts';
import { STAGE } from './open-stage.ts';
import { visibleDevice, type VisibleDeviceOptions } from './visible-device.ts';

const CONDITIONAL = { mediation: 'conditional' };

describe('visibleDevice', () => {
  let device: SoftAuthenticator;
  const install = (options: VisibleDeviceOptions = {}) => {
    device = visibleDevice(options);
    device.install();
  };
  afterEach(() => {
    device.uninstall();
    expect(document.querySelectorAll(STAGE)).to.have.length(0);
  });

  /** Passkeys for these accounts, made without the sheet. */
  const hold = async (...names: string[]) => {
    for (const name of names) {
      device.scriptNext('approve');
      await create({ user: user(name) });
    }
  };

  describe('its sheet', () => {
    it('says that it is simulated, who, and where', async () => {
      install();
      const created = create();
      const text = sheet().innerText;
      for (const words of ['Simulated device', 'mia@example.com', 'Example', 'localhost']) expect(text).to.contain(words);
      expect(sheet().matches(':modal')).to.equal(true);
      device.cancel();
      await rejection(created);
    });

    it('agrees at a press of Enter', async () => {
      install();
      const created = create();
      await sendKeys({ press: 'Enter' });
      expect((await created).type).to.equal('public-key');
    });

    it('declines by its button and by Escape', async () => {
      install();
      const created = create();
      press('Cancel');
      expect(await rejection(created)).to.have.property('name', 'NotAllowedError');
      const again = create();
      await sendKeys({ press: 'Escape' });
      expect(await rejection(again)).to.have.property('name', 'NotAllowedError');
    });

    it('fails to recognise the finger', async () => {
      install();
      const created = create();
      press('Fail');
      expect(await rejection(created)).to.have.property('name', 'NotAllowedError');
      expect(device.credentials).to.deep.equal([]);
    });

    it('steps aside while the person lets the page wait, and comes back', async () => {
      install();
      const created = create();
      press('Wait');
      await closed();
      expect(device.pending?.kind).to.equal('create');
      const chip = stage().querySelector<HTMLElement>('.device-chip');
      expect(chip?.matches(':popover-open')).to.equal(true);
      chip?.querySelector('button')?.click();
      expect(sheet().matches(':modal')).to.equal(true);
      expect(chip?.matches(':popover-open')).to.equal(false);
      press('Touch the sensor');
      expect((await created).type).to.equal('public-key');
    });

    it('lets the person choose a passkey', async () => {
      install();
      await hold('mia@example.com', 'leo@example.com');
      const got = get();
      choose('mia@example.com');
      press('Touch the sensor');
      expect(new TextDecoder().decode((await got).response.userHandle ?? undefined)).to.equal('mia@example.com');
    });

    it('lets the person choose another device', async () => {
      install({ devices: devicePresets });
      const created = create();
      choose('phone');
      press('Touch the sensor');
      await created;
      expect(device.credentials.map((credential) => credential.device)).to.deep.equal(['phone']);
      const got = get();
      expect(sheet().innerText).to.contain('with your phone');
      press('Touch the sensor');
      expect((await got).authenticatorAttachment).to.equal('cross-platform');
    });

    it('has nothing to agree to where no passkey fits', async () => {
      install();
      const got = get();
      expect(sheet().innerText).to.contain('No passkey here');
      expect(buttons()).to.deep.equal(['Wait', 'Close']);
      press('Close');
      expect(await rejection(got)).to.have.property('name', 'NotAllowedError');
    });

    it('tells where there is one already', async () => {
      install({ devices: { laptop: devicePresets.laptop, phone: devicePresets.phone } });
      await hold('mia@example.com');
      const [held] = device.credentials;
      const excludeCredentials = [{ type: 'public-key', id: Uint8Array.from(atob(base64(held?.id)), (char) => char.charCodeAt(0)) }];
      const created = create({ excludeCredentials });
      expect(sheet().innerText).to.contain('has one already');
      press('Touch the sensor');
      expect(await rejection(created)).to.have.property('name', 'InvalidStateError');
    });

    it('shows names as text', async () => {
      install();
      const created = create({ user: user('<img src=x>') });
      expect(sheet().querySelector('img')).to.equal(null);
      expect(sheet().innerText).to.contain('<img src=x>');
      device.cancel();
      await rejection(created);
    });

    it('goes when a test answers, and when the page gives up', async () => {
      install();
      const created = create();
      device.pick();
      await created;
      expect(document.querySelector(STAGE)).to.equal(null);
      const controller = new AbortController();
      const got = get({}, { signal: controller.signal });
      expect(sheet().open).to.equal(true);
      controller.abort('enough');
      expect(document.querySelector(STAGE)).to.equal(null);
      expect(await rejection(got)).to.equal('enough');
    });

    it('returns the focus', async () => {
      install();
      const button = await fixture<HTMLButtonElement>(html`<button>Sign in</button>`);
      button.focus();
      const created = create();
      expect(document.activeElement).not.to.equal(button);
      press('Cancel');
      await rejection(created);
      expect(document.activeElement).to.equal(button);
    });
  });

  describe('its list', () => {
    const arm = async (names = ['mia@example.com', 'leo@example.com']) => {
      await hold(...names);
      const field = await fixture<HTMLInputElement>(html`<input aria-label="Email" autocomplete="username webauthn" />`);
      return { field, got: get({}, CONDITIONAL) };
    };

    it('opens under the field when that has the focus, and closes when it goes elsewhere', async () => {
      install();
      const { field, got } = await arm();
      expect(list().matches(':popover-open')).to.equal(false);
      field.focus();
      expect(list().matches(':popover-open')).to.equal(true);
      expect(list().innerText).to.contain('Simulated device');
      expect(list().getBoundingClientRect().top).to.be.at.least(field.getBoundingClientRect().bottom);
      field.blur();
      expect(list().matches(':popover-open')).to.equal(false);
      device.cancel();
      await rejection(got);
    });

    it('opens at once when the field has the focus already', async () => {
      install();
      await hold('mia@example.com');
      const field = await fixture<HTMLInputElement>(html`<input aria-label="Email" autocomplete="username webauthn" />`);
      field.focus();
      const got = get({}, CONDITIONAL);
      expect(list().matches(':popover-open')).to.equal(true);
      device.cancel();
      await rejection(got);
    });

    it('stays away from other fields', async () => {
      install();
      const { field, got } = await arm();
      field.setAttribute('autocomplete', 'username');
      field.focus();
      expect(list().matches(':popover-open')).to.equal(false);
      device.cancel();
      await rejection(got);
    });

    it('signs in by keyboard alone', async () => {
      install();
      const { field, got } = await arm();
      field.focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await sendKeys({ press: key });
      expect(new TextDecoder().decode((await got).response.userHandle ?? undefined)).to.equal('mia@example.com');
    });

    it('goes round by arrow keys, with the field as a stop', async () => {
      install();
      const { field, got } = await arm();
      field.focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await sendKeys({ press: key });
      expect(document.activeElement).to.equal(field);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowUp' });
      expect(document.activeElement).to.equal(field);
      expect(list().matches(':popover-open')).to.equal(true);
      device.cancel();
      await rejection(got);
    });

    it('closes with Escape without an answer, and opens again at a click', async () => {
      install();
      const { field, got } = await arm();
      field.focus();
      await sendKeys({ press: 'Escape' });
      expect(list().matches(':popover-open')).to.equal(false);
      expect(device.pending).not.to.equal(undefined);
      field.click();
      expect(list().matches(':popover-open')).to.equal(true);
      device.cancel();
      await rejection(got);
    });

    it('narrows to what is typed', async () => {
      install();
      const { field, got } = await arm();
      field.focus();
      await sendKeys({ type: 'L' });
      expect(entries()).to.deep.equal(['leo@example.com Passkey']);
      await sendKeys({ type: 'x' });
      expect(list().matches(':popover-open')).to.equal(false);
      device.cancel();
      await rejection(got);
    });

    it('tells screen readers that it is there', async () => {
      install();
      const { field, got } = await arm();
      const status = stage().querySelector('[role="status"]');
      expect(status?.textContent).to.equal('');
      field.focus();
      expect(status?.textContent).to.contain('Press Down to choose');
      device.cancel();
      await rejection(got);
    });

    it('leads to the passkeys of other devices', async () => {
      install({ devices: devicePresets });
      const created = create();
      choose('phone');
      press('Touch the sensor');
      const { id } = await created;
      const { field, got } = await arm(['leo@example.com']);
      field.focus();
      expect(entries()).to.deep.equal(['leo@example.com Passkey on laptop', 'Use another device…']);
      [...list().querySelectorAll('button')].at(-1)?.click();
      expect(sheet().innerText).to.contain('with your phone');
      press('Cancel');
      await closed();
      expect(device.pending).not.to.equal(undefined);
      field.click();
      [...list().querySelectorAll('button')].at(-1)?.click();
      press('Touch the sensor');
      expect((await got).id).to.equal(id);
    });

    it('works in a modal dialog of the page', async () => {
      install();
      const dialog = await fixture<HTMLDialogElement>(html`<dialog><input aria-label="Email" autocomplete="username webauthn" /></dialog>`);
      const { got } = await arm(['mia@example.com']);
      dialog.showModal();
      dialog.querySelector('input')?.focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      expect((await got).type).to.equal('public-key');
    });

    it('finds a field in a shadow root', async () => {
      install();
      const { got } = await arm(['mia@example.com']);
      const host = await fixture(html`<div></div>`);
      const field = document.createElement('input');
      field.autocomplete = 'username webauthn';
      host.attachShadow({ mode: 'open' }).append(field);
      field.focus();
      expect(list().matches(':popover-open')).to.equal(true);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      expect((await got).type).to.equal('public-key');
    });
  });

  for (const scheme of ['light', 'dark'])
    for (const dir of ['ltr', 'rtl']) {
      it(`is accessible and fits into 320 px, ${scheme} and ${dir}`, async () => {
        const { style } = document.documentElement;
        style.colorScheme = scheme;
        document.documentElement.dir = dir;
        const { innerWidth, innerHeight } = window;
        await setViewport({ width: 320, height: 640 });
        install({ devices: devicePresets });
        const created = create({ user: { ...user('mia'), name: `${'long'.repeat(20)}@example.com` } });
        await settled(); // while it fades in, its colours are paler and its heights fractions
        await expect(stage().host).to.be.accessible();
        expect(sheet().scrollWidth).to.be.at.most(sheet().clientWidth);
        expect(sheet().getBoundingClientRect().right).to.be.at.most(320);
        for (const target of sheet().querySelectorAll('button, label')) expect(target.getBoundingClientRect().height).to.be.at.least(44);
        press('Touch the sensor');
        await created;
        const field = await fixture<HTMLInputElement>(html`<input aria-label="Email" autocomplete="username webauthn" />`);
        const got = get({}, CONDITIONAL);
        field.focus();
        await expect(stage().host).to.be.accessible();
        const { left, right } = list().getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
        device.cancel();
        await rejection(got);
        style.removeProperty('color-scheme');
        document.documentElement.removeAttribute('dir');
        await setViewport({ width: innerWidth, height: innerHeight });
      });
    }
});

// --- helpers ---

function stage(): ShadowRoot {
  const root = [...document.querySelectorAll(STAGE)].at(-1)?.shadowRoot;
  if (!root) throw new Error('The device shows nothing.');
  return root;
}

function part(selector: string): HTMLElement {
  const found = stage().querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The device shows no ${selector}.`);
  return found;
}

const sheet = () => part('.device-sheet') as HTMLDialogElement;
const list = () => part('.device-list');
const buttons = () => [...sheet().querySelectorAll('button')].map(({ innerText }) => innerText);
const entries = () => [...list().querySelectorAll('button')].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
const press = (words: string) => [...sheet().querySelectorAll('button')].find(({ innerText }) => innerText === words)?.click();
const choose = (title: string) => [...sheet().querySelectorAll('label')].find(({ innerText }) => innerText.startsWith(title))?.click();
/** The sheet is where it stays. */
const settled = () =>
  Promise.all(
    sheet()
      .getAnimations()
      .map(({ finished }) => finished),
  );
/** The sheet tells in an event, after a turn. */
const closed = () => new Promise((resolve) => sheet().addEventListener('close', resolve, { once: true }));
const base64 = (id = '') => id.replaceAll('-', '+').replaceAll('_', '/');
