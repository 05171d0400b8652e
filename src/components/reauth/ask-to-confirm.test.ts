import { expect, fixture, html } from '@open-wc/testing';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { staleVisitor } from '../../../test/stale-visitor.ts';
import { until } from '../../../test/until.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { askToConfirm } from './ask-to-confirm.ts';
import type { PasskeyReauth } from './reauth.ts';

const dialogs = () => [...document.querySelectorAll('passkey-reauth')];
const isShown = (reauth: PasskeyReauth | undefined) => reauth?.shadowRoot?.querySelector('dialog')?.open === true;
const press = (reauth: PasskeyReauth | undefined, part: string) =>
  reauth?.shadowRoot?.querySelector<HTMLElement>(`[part="${part}"]`)?.click();
const shown = async () => {
  await until(() => dialogs().some(isShown));
  return dialogs().find(isShown);
};
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (error: unknown) => (error instanceof PasskeyError ? error.code : error),
  );

describe('askToConfirm', () => {
  let device: SoftAuthenticator;
  let host: HTMLButtonElement;
  beforeEach(async () => {
    device = softAuthenticator();
    device.install();
    host = await fixture<HTMLButtonElement>(html`<button style="color-scheme: dark">Remove</button>`);
    host.focus();
  });
  afterEach(() => device.uninstall());

  it('makes a dialog where the page has none, gives its proof, and leaves nothing behind', async () => {
    const { adapter, rename } = await staleVisitor();
    const proof = askToConfirm(host, { action: 'passkeys.rename', adapter, reason: 'It is about a name.' });
    const dialog = await shown();
    expect(dialog?.shadowRoot?.querySelector('[part="reason"]')?.textContent).to.equal('It is about a name.');
    expect(getComputedStyle(dialog ?? host).colorScheme).to.equal('dark');
    press(dialog, 'button');
    expect((await rename(await proof))?.kind).to.equal('done');
    expect(dialogs()).to.deep.equal([]);
    expect(document.activeElement === host).to.be.true;
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  it('looks as the page looks around whoever asks', async () => {
    host.style.setProperty('--passkey-accent', 'rgb(200, 0, 0)');
    host.style.setProperty('--passkey-radius', '3px');
    host.style.fontFamily = 'monospace';
    const proof = codeOf(askToConfirm(host, { action: 'x', adapter: fakeAdapter() }));
    const dialog = await shown();
    const button = dialog?.shadowRoot?.querySelector('[part="button"]');
    const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(button ?? host);
    expect({ backgroundColor, borderRadius, fontFamily }).to.deep.equal({
      backgroundColor: 'rgb(200, 0, 0)',
      borderRadius: '3px',
      fontFamily: 'monospace',
    });
    press(dialog, 'cancel');
    expect(await proof).to.equal('cancelled');
  });

  it('rejects with "cancelled" when it is closed, and the focus is back', async () => {
    const proof = codeOf(askToConfirm(host, { action: 'x', adapter: fakeAdapter() }));
    press(await shown(), 'cancel');
    expect(await proof).to.equal('cancelled');
    expect(dialogs()).to.deep.equal([]);
    expect(document.activeElement === host).to.be.true;
  });

  it('asks in the page’s own dialog when there is one, and leaves it there', async () => {
    const own = await fixture<PasskeyReauth>(html`<passkey-reauth></passkey-reauth>`);
    const proof = codeOf(askToConfirm(host, { action: 'x', adapter: fakeAdapter() }));
    expect(await shown()).to.equal(own);
    press(own, 'cancel');
    expect(await proof).to.equal('cancelled');
    expect(dialogs()).to.deep.equal([own]);
  });

  it('never shows two dialogs: who asks meanwhile waits their turn in the first', async () => {
    const { adapter } = await staleVisitor();
    const both = ['passkeys.add', 'passkeys.rename'].map((action) => askToConfirm(host, { action, adapter }));
    const dialog = await shown();
    expect(dialogs()).to.deep.equal([dialog]);
    press(dialog, 'button');
    const first = await both[0];
    expect(dialogs()).to.deep.equal([dialog]);
    press(dialog, 'button');
    expect((await both[1])?.value).not.to.equal(first?.value);
    expect(dialogs()).to.deep.equal([]);
  });

  it('speaks the asker’s language, with the page’s own words', async () => {
    const messages = { reauthWithPasskey: 'Na los' };
    const proof = codeOf(askToConfirm(host, { action: 'x', adapter: fakeAdapter(), messages, language: 'de' }));
    const dialog = await shown();
    expect(dialog?.shadowRoot?.querySelector('[part="heading"]')?.textContent).to.equal('Bestätigen Sie, dass Sie es sind');
    expect(dialog?.shadowRoot?.querySelector('[part="button"]')?.textContent.trim()).to.equal('Na los');
    dialog?.cancel();
    expect(await proof).to.equal('cancelled');
  });

  it('opens over a dialog of the page, and gives the focus back to it', async () => {
    const pages = await fixture<HTMLDialogElement>(html`<dialog><button>Delete</button></dialog>`);
    pages.showModal();
    const proof = codeOf(askToConfirm(pages, { action: 'x', adapter: fakeAdapter() }));
    const dialog = await shown();
    expect(dialog?.shadowRoot?.activeElement?.getAttribute('part')).to.equal('button');
    press(dialog, 'cancel');
    expect(await proof).to.equal('cancelled');
    expect(document.activeElement === pages.querySelector('button')).to.be.true;
    pages.close();
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const proof = codeOf(askToConfirm(host, { action: 'x', adapter: fakeAdapter(), signal: controller.signal }));
    await shown();
    controller.abort();
    expect(await proof).to.equal(controller.signal.reason);
    expect(dialogs()).to.deep.equal([]);
    expect(await codeOf(askToConfirm(host, { action: 'x', adapter: fakeAdapter(), signal: controller.signal }))).to.equal(
      controller.signal.reason,
    );
    expect(dialogs()).to.deep.equal([]);
  });
});
