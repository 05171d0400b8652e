import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeAdapter, never } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { staleVisitor } from '../../../test/stale-visitor.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { gate } from '../../../test/gate.ts';
import { recordUncaught } from '../../../test/record-uncaught.ts';
import type { PasskeyAdapter, Proof } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { ConfirmationRequest } from './confirmation-queue.ts';
import './define.ts';
import type { PasskeyReauth } from './reauth.ts';

// What a person who sees nothing knows at each step: where the focus is, and what is said.

const RENAME: ConfirmationRequest = { action: 'passkeys.rename', reason: 'You’re about to rename a passkey.' };

describe('<passkey-reauth>, with the eyes closed', () => {
  let device: SoftAuthenticator;
  let opener: HTMLButtonElement;
  let reauth: PasskeyReauth;
  let proofs: Promise<Proof | undefined>[];
  let region: Element | null | undefined;
  let errors: ReturnType<typeof recordUncaught>;

  beforeEach(() => {
    device = softAuthenticator();
    device.install();
    errors = recordUncaught();
  });
  afterEach(() => {
    errors.stop();
    device.uninstall();
  });

  const dialog = () => reauth.shadowRoot?.querySelector('dialog');
  const isShown = () => dialog()?.open === true;
  const said = () => region?.textContent.trim();
  const saidOnPage = () => reauth.shadowRoot?.querySelector('.farewell')?.textContent;
  /** The part that has the focus. */
  const focused = () => reauth.shadowRoot?.activeElement?.getAttribute('part');
  const part = (name: string) => reauth.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
  /** The field that has the focus, with what is read out of it. */
  const field = () => {
    const input = document.activeElement;
    if (!(input instanceof HTMLInputElement)) return undefined;
    return { name: input.name, label: input.labels?.[0]?.textContent, description: textOf(document, input, 'aria-describedby') };
  };

  /** A page with a button, pressed with the keyboard; the dialog that it opens has come up, and knows who it is. */
  async function ask(adapter: PasskeyAdapter, ...requests: ConfirmationRequest[]): Promise<void> {
    proofs = [];
    const onClick = () => {
      for (const request of requests.length > 0 ? requests : [RENAME]) proofs.push(reauth.request(request));
    };
    opener = await fixture<HTMLButtonElement>(html`<button @click=${onClick}>Rename</button>`);
    reauth = await fixture<PasskeyReauth>(html`<passkey-reauth .adapter=${adapter}></passkey-reauth>`);
    region = part('status');
    expect(region?.getAttribute('role')).to.equal('status');
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await until(isShown);
    await until(() => !adapter.session || part('account')?.textContent !== '');
    for (const one of proofs) one.catch(() => undefined); // each test hears of it in its own time
  }

  /** Moves on with the keyboard until a part has the focus. */
  async function goTo(name: string, index = 0) {
    const wanted = reauth.shadowRoot?.querySelectorAll(`[part~="${name}"]`)[index];
    if (!wanted) throw new Error(`There is no ${name}.`);
    for (let steps = 0; steps < 10 && reauth.shadowRoot?.activeElement !== wanted; steps += 1) await sendKeys({ press: 'Tab' });
    expect(reauth.shadowRoot?.activeElement === wanted).to.be.true;
  }

  it('asking: the focus is on the button; the dialog is named after the question, and described by what and whose it is', async () => {
    const { adapter } = await staleVisitor();
    await ask(adapter);
    expect(reauth.state.status).to.equal('asking');
    expect(focused()).to.equal('button');
    expect(dialog()?.matches(':modal')).to.be.true;
    expect(textOf(reauth.shadowRoot, dialog(), 'aria-labelledby')).to.equal('Confirm it’s you');
    expect(textOf(reauth.shadowRoot, dialog(), 'aria-describedby')).to.equal(
      'You’re about to rename a passkey. You’re signed in as Mia mia@example.com',
    );
    expect(said()).to.equal('');
    reauth.cancel();
    expect(await codeOf(proofs[0])).to.equal('cancelled');
  });

  it('preparing, prompting, verifying, confirmed: each is said, the focus stays on the button and goes back to the page', async () => {
    const { adapter, rename } = await staleVisitor();
    const [challenge, verdict] = [gate(), gate()];
    await ask({
      ...adapter,
      authenticationOptions: challenge.before(adapter.authenticationOptions),
      verifyAuthentication: verdict.before(adapter.verifyAuthentication),
    });
    await sendKeys({ press: 'Enter' });
    await waitForState(reauth, 'preparing');
    expect([focused(), said()]).to.deep.equal(['button', 'One moment…']);
    device.scriptNext('never');
    challenge.open();
    await waitForState(reauth, 'prompting');
    expect([focused(), said()]).to.deep.equal(['button', 'Use your fingerprint, face or screen lock to continue.']);
    await device.whenPending();
    device.pick();
    await waitForState(reauth, 'verifying');
    expect([focused(), said()]).to.deep.equal(['button', 'Checking…']);
    expect(part('status') === region, 'one region from the beginning').to.be.true;
    expect(saidOnPage(), 'nothing twice').to.equal('');
    verdict.open();
    await waitForState(reauth, 'confirmed');
    expect([isShown(), document.activeElement === opener, said(), saidOnPage()]).to.deep.equal([
      false,
      true,
      '',
      'Thanks, that’s confirmed.',
    ]);
    expect((await rename(await proofs[0]))?.kind).to.equal('done');
  });

  it('choosing: the focus is on the first way, in a list whose name is read with it', async () => {
    const { adapter } = await staleVisitor({ policy: { methods: ['passkey', 'password', 'email-code'] } });
    await ask(adapter);
    await goTo('another-way');
    await sendKeys({ press: 'Enter' });
    await waitForState(reauth, 'choosing');
    await until(() => focused() === 'method');
    expect(reauth.shadowRoot?.activeElement?.textContent.trim()).to.equal('Passkey');
    expect(said()).to.equal('');
    expect(part('methods')?.matches('[role="group"][aria-labelledby="heading"]')).to.equal(true);
    expect(part('heading')?.textContent).to.equal('Choose how to confirm');
    expect(part('status')?.dataset['tone']).to.equal('silent');
    expect(part('account')?.checkVisibility({ visibilityProperty: true }), 'whose account it is stays in sight').to.be.true;
    await sendKeys({ press: 'Escape' });
    expect(await codeOf(proofs[0])).to.equal('cancelled');
    expect(document.activeElement === opener).to.be.true;
  });

  it('entering-code: the focus is in the field, which says what it is for; while the code is checked that is said, and it keeps the focus', async () => {
    const { adapter, outbox, rename } = await staleVisitor({ policy: { methods: ['passkey', 'password', 'email-code'] } });
    const [sending, verdict] = [gate(), gate()];
    const { start, respond } = adapter;
    await ask({ ...adapter, ...(start && { start: sending.before(start) }), ...(respond && { respond: verdict.before(respond) }) });
    await goTo('another-way');
    await sendKeys({ press: 'Enter' });
    await waitForState(reauth, 'choosing');
    await until(() => focused() === 'method');
    await goTo('method', 2);
    await sendKeys({ press: 'Enter' });
    await waitForState(reauth, 'preparing');
    expect([focused(), said()]).to.deep.equal(['method', 'One moment…']);
    sending.open();
    await waitForState(reauth, 'entering-code');
    await until(() => field() !== undefined);
    expect(field()).to.deep.include({ name: 'code', label: 'Code' });
    expect(field()?.description).to.match(/^Enter the code we sent to m/);
    expect(said()).to.equal('');
    await sendKeys({ type: outbox.messages.at(-1)?.code ?? '' });
    await sendKeys({ press: 'Enter' });
    await waitForState(reauth, 'verifying');
    await settle();
    expect([field()?.name, said()]).to.deep.equal(['code', 'Checking…']);
    verdict.open();
    await waitForState(reauth, 'confirmed');
    expect([document.activeElement === opener, said(), saidOnPage()]).to.deep.equal([true, '', 'Thanks, that’s confirmed.']);
    expect((await rename(await proofs[0]))?.kind).to.equal('done');
  });

  it('waiting-for-link: where the link went is said, and the focus is on the way on', async () => {
    const { adapter, outbox } = await staleVisitor({ policy: { methods: ['passkey', 'email-code', 'email-link'] } });
    const { start } = adapter;
    await ask({
      ...adapter,
      // A backend that sends a link where a code was asked for.
      ...(start && {
        start: (_method, input, call) => start('email-link', { ...input, purpose: 'sign-in', identifier: 'mia@example.com' }, call),
      }),
    });
    await goTo('another-way');
    await sendKeys({ press: 'Enter' });
    await waitForState(reauth, 'waiting-for-link');
    await until(() => focused() === 'another-way');
    expect(outbox.messages.at(-1)?.method).to.equal('email-link');
    expect(said()).to.match(/^We sent a link to m.*this page then continues by itself\.$/);
    await sendKeys({ press: 'Escape' });
    expect(await codeOf(proofs[0])).to.equal('cancelled');
  });

  it('redirecting: it is said that it takes a moment, and the focus stays', async () => {
    const url = `${location.pathname}${location.search}#idp`;
    await ask(fakeAdapter({ authenticationOptions: () => Promise.resolve({ kind: 'redirect', url }) }));
    await sendKeys({ press: 'Enter' });
    await waitForState(reauth, 'redirecting');
    expect(location.hash).to.equal('#idp');
    history.replaceState(null, '', location.pathname + location.search);
    expect([focused(), said()]).to.deep.equal(['button', 'One moment…']);
    reauth.remove();
    expect(await codeOf(proofs[0])).to.equal('cancelled');
  });

  describe('when the next one waits', () => {
    const NEXT = 'Thanks, that’s confirmed. There’s one more to confirm.';

    it('says that the first is confirmed and that there is another one, what for, and the focus is on the button', async () => {
      const { adapter, rename } = await staleVisitor();
      await ask(adapter, { action: 'passkeys.add', reason: 'Add a passkey' }, RENAME);
      const [first, second] = proofs;
      const reason = part('reason');
      expect(said()).to.equal('');
      await sendKeys({ press: 'Enter' });
      await first;
      await reauth.updateComplete;
      expect([reauth.state.status, focused(), said()]).to.deep.equal(['asking', 'button', NEXT]);
      expect(part('reason') === reason && reason?.getAttribute('aria-live')).to.equal('polite');
      expect(reason?.textContent).to.equal(RENAME.reason);
      await until(() => device.pending === undefined);
      device.scriptNext('never');
      await sendKeys({ press: 'Enter' });
      await waitForState(reauth, 'prompting');
      expect(said()).to.equal('Use your fingerprint, face or screen lock to continue.');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' }); // Cancel takes the prompt back
      await waitForState(reauth, 'asking');
      expect(said(), 'it was said').to.equal('');
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(focused()).to.equal('button');
      await sendKeys({ press: 'Enter' });
      expect((await rename(await second))?.kind).to.equal('done');
      await reauth.updateComplete;
      expect([said(), saidOnPage()]).to.deep.equal(['', 'Thanks, that’s confirmed.']);
    });

    it('says so too after a password, and the focus leaves the field for the button', async () => {
      const { adapter } = await staleVisitor({ policy: { methods: ['passkey', 'password'] } });
      await ask(adapter, RENAME, RENAME);
      const [first, second] = proofs;
      await goTo('another-way');
      await sendKeys({ press: 'Enter' });
      await waitForState(reauth, 'entering-password');
      await until(() => field() !== undefined);
      expect(field()).to.deep.include({ name: 'password', label: 'Password' });
      await sendKeys({ type: 'correct horse' });
      await sendKeys({ press: 'Enter' });
      expect((await first)?.type).to.equal('token');
      await until(() => focused() === 'button');
      expect([reauth.state.status, said()]).to.deep.equal(['asking', NEXT]);
      await sendKeys({ press: 'Escape' });
      expect(await codeOf(second)).to.equal('cancelled');
      expect(saidOnPage()).to.equal('');
    });

    it('says nothing of the kind where the first was taken back by its page', async () => {
      const controller = new AbortController();
      await ask(fakeAdapter(), { signal: controller.signal }, RENAME);
      const [first, second] = proofs;
      controller.abort();
      await first?.catch(() => undefined);
      await reauth.updateComplete;
      expect([focused(), said()]).to.deep.equal(['button', '']);
      reauth.cancel();
      expect(await codeOf(second)).to.equal('cancelled');
    });
  });

  describe('when it is taken out of the page', () => {
    it('while prompting: the prompt is aborted, the caller hears "cancelled", and nothing else is heard of it', async () => {
      const { adapter, requests } = await staleVisitor();
      await ask(adapter);
      device.scriptNext('never');
      await sendKeys({ press: 'Enter' });
      await waitForState(reauth, 'prompting');
      await device.whenPending();
      reauth.remove();
      expect(await codeOf(proofs[0])).to.equal('cancelled');
      await until(() => device.pending === undefined);
      await settle();
      expect(requests).not.to.include('POST authentication/verify');
      expect([reauth.state.status, document.activeElement === opener, errors.uncaught]).to.deep.equal(['idle', true, []]);
    });

    it('while verifying: the request is aborted, the caller hears "cancelled", and nothing else is heard of it', async () => {
      const { adapter } = await staleVisitor();
      const signals: AbortSignal[] = [];
      await ask({
        ...adapter,
        verifyAuthentication: (request, _credential, _state, call) => {
          signals.push(call.signal);
          return never(request, call);
        },
      });
      await sendKeys({ press: 'Enter' });
      await waitForState(reauth, 'verifying');
      await until(() => signals.length > 0);
      reauth.remove();
      expect(await codeOf(proofs[0])).to.equal('cancelled');
      await until(() => signals[0]?.aborted === true);
      await settle();
      expect([reauth.state.status, document.activeElement === opener, errors.uncaught]).to.deep.equal(['idle', true, []]);
    });
  });
});

// --- helpers ---

/** The text that an attribute such as `aria-labelledby` refers to, as it is read out. */
function textOf(root: Document | ShadowRoot | null, element: Element | null | undefined, attribute: string): string {
  const ids = element?.getAttribute(attribute)?.split(' ') ?? [];
  const texts = ids.flatMap((id) => root?.getElementById(id)?.textContent.split('\n') ?? []);
  return texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join(' ');
}

const codeOf = (promise: Promise<unknown> | undefined) =>
  (promise ?? Promise.resolve()).then(
    () => 'nothing',
    (error: unknown) => (error instanceof PasskeyError ? error.code : error),
  );
