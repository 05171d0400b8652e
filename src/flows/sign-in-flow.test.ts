import { expect } from '@open-wc/testing';
import { fakeAdapter, never } from '../../test/fake-adapter.ts';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { until } from '../../test/until.ts';
import { recordStates } from '../../test/record-states.ts';
import type { Done, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../testing/index.ts';
import { createArbiter } from '../webauthn/arbiter.ts';
import { createPasskey } from '../webauthn/create-passkey.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { SignInFlow } from './sign-in-flow.ts';

const minutes = 60_000;

describe('SignInFlow', () => {
  let device: SoftAuthenticator;
  let clock: FakeClock;
  let flow: SignInFlow;
  let seen: string[];
  let passkey: string;

  beforeEach(async () => {
    device = softAuthenticator();
    device.install();
    const challenge = await fakeAdapter().registrationOptions?.({ purpose: 'sign-up' }, { signal: new AbortController().signal });
    if (challenge?.kind !== 'create') throw new Error('no options');
    passkey = (await createPasskey(challenge.publicKey)).id;
    clock = new FakeClock();
    flow = new SignInFlow({ arbiter: createArbiter(), clock });
    seen = recordStates(flow);
  });
  afterEach(async () => {
    await flow.stopListening();
    device.uninstall();
  });

  /** Counts what the backend is asked, on top of answering. */
  function counting(overrides: Partial<PasskeyAdapter> = {}) {
    const asked: string[] = [];
    const inner = fakeAdapter(overrides);
    const adapter: PasskeyAdapter = {
      ...inner,
      authenticationOptions: (request, call) => {
        asked.push(request.mediation);
        return inner.authenticationOptions(request, call);
      },
      verifyAuthentication: (request, credential, state, call) => {
        asked.push('verify');
        return inner.verifyAuthentication(request, credential, state, call);
      },
    };
    return { adapter, asked };
  }

  describe('by the button', () => {
    it('prepares, prompts, verifies and is signed in', async () => {
      await flow.signIn(fakeAdapter());
      expect(seen).to.deep.equal(['preparing', 'prompting', 'verifying', 'signed-in']);
      expect(flow.state).to.deep.include({ status: 'signed-in', crossDevice: false });
    });

    it('hands the identifier, the extra values and the state to the backend', async () => {
      const got: unknown[] = [];
      const adapter = fakeAdapter({
        verifyAuthentication: (request, credential, state, { extra }) => {
          got.push(request, credential.id, state, extra);
          return Promise.resolve<Done>({ kind: 'done' });
        },
      });
      await flow.signIn(adapter, { identifier: 'mia@example.com', extra: { captcha: 'x' } });
      expect(got).to.deep.equal([
        { purpose: 'sign-in', mediation: 'modal', identifier: 'mia@example.com' },
        passkey,
        'state',
        { captcha: 'x' },
      ]);
    });

    it('fails calmly when the person cancels, and works the next time', async () => {
      device.scriptNext('cancel');
      await flow.signIn(fakeAdapter());
      expect(seen).to.deep.equal(['preparing', 'prompting', 'failed']);
      expect(flow.state).to.have.nested.property('error.code', 'cancelled');
      await flow.signIn(fakeAdapter());
      expect(flow.state.status).to.equal('signed-in');
    });

    it('fails with the code the backend gave', async () => {
      const error = new PasskeyError('verification-failed', { phase: 'verification' });
      await flow.signIn(fakeAdapter({ verifyAuthentication: () => Promise.reject(error) }));
      expect(flow.state).to.deep.equal({ status: 'failed', error });
    });

    it('makes a server error of anything else that an adapter throws', async () => {
      await flow.signIn(fakeAdapter({ authenticationOptions: () => Promise.reject(new Error('oops')) }));
      expect(flow.state).to.have.nested.property('error.code', 'server');
    });

    it('falls silent after cancel', async () => {
      const story = flow.signIn(fakeAdapter({ authenticationOptions: never }));
      flow.cancel();
      await story;
      expect(seen).to.deep.equal(['preparing', 'idle']);
    });

    it('ends the open prompt on cancel', async () => {
      device.scriptNext('never');
      const story = flow.signIn(fakeAdapter());
      await device.whenPending();
      flow.cancel();
      await story;
      expect(seen).to.deep.equal(['preparing', 'prompting', 'idle']);
      expect(device.pending?.mediation).to.equal(undefined);
    });

    it('does not wait, when it is cancelled, for a challenge that was fetched ahead and does not come', async () => {
      const arbiter = createArbiter();
      const own = new SignInFlow({ arbiter });
      void own.signIn(fakeAdapter(), { challenge: new Promise(() => undefined) });
      await settle();
      own.cancel();
      await settle();
      const next = arbiter.modal(() => Promise.resolve('next'));
      expect(await Promise.race([next, settle(20).then(() => 'waits')])).to.equal('next');
    });

    it('lets the newer of two clicks win', async () => {
      const first = flow.signIn(fakeAdapter({ authenticationOptions: never }));
      const second = flow.signIn(fakeAdapter());
      await Promise.all([first, second]);
      expect(seen).to.deep.equal(['preparing', 'preparing', 'prompting', 'verifying', 'signed-in']);
    });

    it('goes back to idle when another element’s dialog takes over', async () => {
      const arbiter = createArbiter();
      flow = new SignInFlow({ arbiter, clock });
      seen = recordStates(flow);
      device.scriptNext('never');
      const story = flow.signIn(fakeAdapter());
      await device.whenPending();
      await arbiter.modal(() => Promise.resolve());
      await story;
      expect(seen.at(-1)).to.equal('idle');
    });

    it('tells the browser that a passkey is unknown here, so that it stops being offered', async () => {
      await flow.signIn(fakeAdapter({ verifyAuthentication: () => Promise.reject(new PasskeyError('unknown-passkey')) }));
      await until(() => device.credentials.length === 0);
    });

    it('tells the browser nothing when the server only said that something is wrong', async () => {
      await flow.signIn(fakeAdapter({ verifyAuthentication: () => Promise.reject(new PasskeyError('server')) }));
      await import('./signal-refusal.ts'); // what would tell it is there by then
      await settle();
      expect(device.credentials).to.have.length(1);
    });
  });

  describe('step by step', () => {
    const answering = (step: Step | Done) => fakeAdapter({ verifyAuthentication: () => Promise.resolve(step) });
    const steps: [Step, string][] = [
      [{ kind: 'choose', methods: ['password'] }, 'choosing'],
      [{ kind: 'code', method: 'email-code' }, 'entering-code'],
      [{ kind: 'code', method: 'email-link' }, 'waiting-for-link'],
      [{ kind: 'redirect', url: 'https://idp.example/' }, 'redirecting'],
      [{ kind: 'get', publicKey: { challenge: 'AAECAwQFBgcICQoLDA0ODw' } }, 'second-factor'],
    ];
    for (const [step, status] of steps) {
      it(`is ${status} after ${step.kind === 'code' ? step.method : step.kind}`, async () => {
        await flow.signIn(answering(step));
        expect(flow.state.status).to.equal(status);
      });
    }

    it('refuses a request to make a passkey in the middle of a sign-in', async () => {
      const challenge = await fakeAdapter().registrationOptions?.({ purpose: 'add' }, { signal: new AbortController().signal });
      await flow.signIn(answering(challenge as Step));
      expect(flow.state).to.have.nested.property('error.code', 'invalid-response');
    });

    it('confirms the second factor with the challenge that was given', async () => {
      const { adapter, asked } = counting();
      await flow.confirm(adapter, { kind: 'get', publicKey: { challenge: 'AAECAwQFBgcICQoLDA0ODw', rpId: 'localhost' } });
      expect(asked).to.deep.equal(['verify']);
      expect(flow.state.status).to.equal('signed-in');
    });

    it('answers a code', async () => {
      const step: Step = { kind: 'code', method: 'email-code' };
      const answers: unknown[] = [];
      const respond = (...args: unknown[]) => {
        answers.push(args[1]);
        return Promise.resolve<Done>({ kind: 'done' });
      };
      await flow.respond(fakeAdapter({ respond }), step, { code: '123456' });
      expect(answers).to.deep.equal([{ code: '123456' }]);
      expect(flow.state.status).to.equal('signed-in');
    });
  });

  it('goes on waiting for a link that could not be sent once more', async () => {
    const step = { kind: 'code', method: 'email-link', state: 's' } as const;
    let opened = false;
    const adapter = fakeAdapter({
      respond: (_step, { resend }) => {
        if (resend) return Promise.reject(new PasskeyError('rate-limited'));
        return Promise.resolve(opened ? { kind: 'done' } : step);
      },
    });
    void flow.respond(adapter, step, { resend: true });
    await until(() => flow.state.status === 'failed');
    expect(flow.state).to.have.nested.property('error.code', 'rate-limited');
    opened = true;
    await until(() => clock.pending > 0);
    await clock.advance(2000);
    await until(() => flow.state.status === 'signed-in');
  });

  describe('identifier-first', () => {
    it('goes on with a passkey, whoever it is, when the backend cannot be asked', async () => {
      await flow.identify(fakeAdapter(), 'nobody@example.com');
      expect(seen).to.deep.equal(['identifying', 'preparing', 'prompting', 'verifying', 'signed-in']);
    });

    it('offers what there is when the account has no passkey', async () => {
      await flow.identify(
        fakeAdapter({ lookup: () => Promise.resolve({ methods: ['password', 'email-code'], state: 7 }) }),
        'mia@example.com',
      );
      expect(flow.state).to.deep.equal({
        status: 'choosing',
        methods: ['password', 'email-code'],
        identifier: 'mia@example.com',
        state: 7,
      });
    });

    it('treats everybody alike when the lookup fails', async () => {
      await flow.identify(fakeAdapter({ lookup: () => Promise.reject(new PasskeyError('server')) }), 'mia@example.com');
      expect(flow.state.status).to.equal('signed-in');
    });

    it('believes a backend that is honest about accounts', async () => {
      await flow.identify(fakeAdapter({ lookup: () => Promise.reject(new PasskeyError('account-unknown')) }), 'mia@example.com');
      expect(flow.state).to.have.nested.property('error.code', 'account-unknown');
    });
  });

  describe('by autofill', () => {
    it('listens, says nothing, and signs in when a passkey is picked', async () => {
      flow.listen(fakeAdapter());
      await device.whenPending();
      expect(seen).to.deep.equal(['listening']);
      device.pick();
      await until(() => seen.length === 3);
      expect(seen).to.deep.equal(['listening', 'verifying', 'signed-in']);
    });

    it('gives way to the button and does not come back after success', async () => {
      const { adapter, asked } = counting();
      flow.listen(adapter);
      await device.whenPending();
      await flow.signIn(adapter);
      await settle();
      expect(asked).to.deep.equal(['conditional', 'modal', 'verify']);
      expect(device.pending?.mediation).to.equal(undefined);
      expect(flow.state.status).to.equal('signed-in');
    });

    it('comes back with a fresh challenge after a cancelled prompt, which stays on screen', async () => {
      const { adapter, asked } = counting();
      flow.listen(adapter);
      await device.whenPending();
      device.scriptNext('cancel');
      await flow.signIn(adapter);
      await settle();
      expect(asked).to.deep.equal(['conditional', 'modal', 'conditional']);
      expect(device.pending?.mediation).to.equal('conditional');
      expect(flow.state).to.have.nested.property('error.code', 'cancelled');
    });

    it('fetches a fresh challenge at three quarters of its life (pain 4)', async () => {
      const options = fakeAdapter().authenticationOptions;
      const { adapter, asked } = counting({
        authenticationOptions: async (request, call) =>
          ({ ...(await options(request, call)), kind: 'get', expiresAt: clock.now() + 4 * minutes }) as never,
      });
      flow.listen(adapter);
      await settle();
      await clock.advance(3 * minutes - 1);
      expect(asked).to.deep.equal(['conditional']);
      await clock.advance(1);
      expect(asked).to.deep.equal(['conditional', 'conditional']);
      device.pick();
      await settle();
      expect(flow.state.status).to.equal('signed-in');
    });

    it('takes four minutes for a challenge’s life when the backend does not say, or when the clocks disagree', async () => {
      for (const expiresAt of [undefined, 0, clock.now() + 1e12]) {
        const options = fakeAdapter().authenticationOptions;
        const { adapter, asked } = counting({
          authenticationOptions: async (request, call) => ({
            ...(await options(request, call)),
            ...(expiresAt !== undefined && { expiresAt }),
          }),
        });
        flow.listen(adapter);
        await settle();
        await clock.advance(3 * minutes - 1);
        expect(asked).to.have.length(1);
        await clock.advance(1);
        expect(asked).to.have.length(2);
      }
    });

    it('keeps the old offer without a network, to the end of its life', async () => {
      let online = true;
      const options = fakeAdapter().authenticationOptions;
      const { adapter, asked } = counting({
        authenticationOptions: (request, call) => (online ? options(request, call) : Promise.reject(new PasskeyError('network'))),
      });
      flow.listen(adapter);
      await device.whenPending();
      online = false;
      await clock.advance(3 * minutes);
      expect(asked.length).to.be.greaterThan(1);
      expect(device.pending?.mediation).to.equal('conditional');
      online = true;
      await clock.advance(minutes);
      await device.whenPending();
      device.pick();
      await until(() => flow.state.status === 'signed-in');
    });

    it('waits for a quiet moment before it does', async () => {
      const { adapter, asked } = counting();
      let quiet = () => {};
      let deadline = 0;
      flow.listen(adapter, {
        mayRearm: (expiresAt) => {
          deadline = expiresAt;
          return new Promise((resolve) => (quiet = resolve));
        },
      });
      await settle();
      await clock.advance(3 * minutes);
      expect(asked).to.have.length(1);
      expect(deadline - clock.now()).to.equal(minutes);
      quiet();
      await settle();
      expect(asked).to.have.length(2);
    });

    it('offers anew after a refused passkey, and leaves the refusal on screen', async () => {
      const { adapter, asked } = counting({ verifyAuthentication: () => Promise.reject(new PasskeyError('verification-failed')) });
      flow.listen(adapter);
      await device.whenPending();
      await clock.advance(5000);
      device.pick();
      await settle();
      expect(asked).to.deep.equal(['conditional', 'verify', 'conditional']);
      expect(device.pending?.mediation).to.equal('conditional');
      expect(flow.state).to.have.nested.property('error.code', 'verification-failed');
    });

    it('asks again once, and not more, when requests are refused at once', async () => {
      const { adapter, asked } = counting();
      const ended: (PasskeyError | undefined)[] = [];
      for (let turn = 0; turn < 5; turn += 1) device.scriptNext('no-match');
      flow.listen(adapter, { onEnded: (error) => ended.push(error) });
      await settle(10);
      expect(asked).to.deep.equal(['conditional', 'conditional']);
      expect(ended.map((error) => error?.code)).to.deep.equal(['cancelled']);
      expect(seen).to.deep.equal(['listening', 'idle']);
    });

    it('stops when a device that picks by itself is refused twice', async () => {
      const { adapter, asked } = counting({ verifyAuthentication: () => Promise.reject(new PasskeyError('verification-failed')) });
      flow.listen(adapter, { onArmed: () => queueMicrotask(() => void device.whenPending().then(() => device.pick())) });
      await settle(20);
      expect(asked).to.deep.equal(['conditional', 'verify', 'conditional', 'verify']);
    });

    it('asks the backend again after a while when the network is down, ever more slowly', async () => {
      const { adapter, asked } = counting({ authenticationOptions: () => Promise.reject(new PasskeyError('network')) });
      flow.listen(adapter);
      await settle();
      expect(asked).to.have.length(1);
      await clock.advance(2000);
      await clock.advance(4000);
      expect(asked).to.have.length(3);
      for (let turn = 0; turn < 10; turn += 1) await clock.advance(60 * minutes);
      expect(asked).to.have.length(6);
      expect(flow.state.status).to.equal('idle');
    });

    it('stops at an error that asking again cannot mend, and shows nothing', async () => {
      const { adapter, asked } = counting({ authenticationOptions: () => Promise.reject(new PasskeyError('forbidden')) });
      flow.listen(adapter);
      await settle();
      await clock.advance(60 * minutes);
      expect(asked).to.have.length(1);
      expect(seen).to.deep.equal([]);
    });

    it('leaves no request behind when it is told to stop', async () => {
      flow.listen(fakeAdapter());
      await device.whenPending();
      await flow.stopListening();
      expect(device.pending?.mediation).to.equal(undefined);
      expect(seen).to.deep.equal(['listening', 'idle']);
      expect(clock.pending).to.equal(0);
    });
  });
});
