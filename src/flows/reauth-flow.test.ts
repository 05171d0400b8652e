import { expect } from '@open-wc/testing';
import { makeAccount, memoryStore, type AccountInit, type RelyingPartyOptions } from '../../mock-server/index.ts';
import { connect, signUp } from '../../test/connect.ts';
import { fakeAdapter, never } from '../../test/fake-adapter.ts';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { recordStates } from '../../test/record-states.ts';
import { until } from '../../test/until.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators, type VirtualAuthenticator } from '../../test/virtual-authenticator.ts';
import type { Account, AuthenticationRequest, Done, PasskeyAdapter, StartInput, Step } from '../adapters/adapter.ts';
import { createArbiter } from '../webauthn/arbiter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { ReauthFlow } from './reauth-flow.ts';
import { SignInFlow } from './sign-in-flow.ts';

const CALL = { signal: new AbortController().signal };
const PASSWORD = 'correct horse';
const mia: Account = { id: '1', name: 'mia@example.com' };

describe('ReauthFlow', () => {
  let device: VirtualAuthenticator;
  let clock: FakeClock;
  let flow: ReauthFlow;
  let seen: string[];
  let reply: Done | undefined;

  beforeEach(async () => {
    await resetVirtualAuthenticators();
    device = await addVirtualAuthenticator();
    clock = new FakeClock();
    reply = undefined;
    flow = new ReauthFlow({ arbiter: createArbiter(), clock, onConfirmed: (answer) => (reply = answer) });
    seen = recordStates(flow);
  });

  const proof = () => reply?.proof?.value;
  const error = () => (flow.state.status === 'failed' ? flow.state.error : undefined);

  /** Mia, signed in with the passkey of this device, where nothing is fresh enough without a proof. */
  async function signedIn(policy: RelyingPartyOptions['policy'] = {}) {
    const site = connect({ policy: { stepUp: { maxAge: 0 }, ...policy } });
    await signUp(site);
    await new SignInFlow({ arbiter: createArbiter() }).signIn(site.adapter);
    const [passkey] = (await site.adapter.list?.(CALL)) ?? [];
    const rename = (value?: string) =>
      site.adapter.rename?.(passkey?.id ?? '', 'Blue', { ...CALL, ...(value !== undefined && { proof: { type: 'token', value } }) });
    return { ...site, rename };
  }

  describe('with a passkey', () => {
    it('prepares, prompts, verifies, and has a proof that is good for its action, once', async () => {
      const { adapter, rename } = await signedIn();
      await flow.confirm(adapter, { action: 'passkeys.rename' });
      expect(seen).to.deep.equal(['preparing', 'prompting', 'verifying', 'confirmed']);
      expect(flow.state, 'no proof for everybody to see').to.deep.equal({ status: 'confirmed' });
      const value = proof() ?? '';
      expect((await rename(value))?.kind).to.equal('done');
      expect(await rename(value)?.catch(codeOf)).to.equal('reauth-required');
    });

    it('tells the backend what it is for, and nothing that nobody asked', async () => {
      const requests: AuthenticationRequest[] = [];
      const adapter = spying(requests);
      await flow.confirm(adapter, { action: 'transfer', maxAge: 5000 });
      await flow.confirm(adapter);
      expect(requests).to.deep.equal([
        { purpose: 'reauth', mediation: 'modal', action: 'transfer', maxAge: 5000 },
        { purpose: 'reauth', mediation: 'modal' },
      ]);
    });

    it('has the device verify its user, also where the backend forgot to ask', async () => {
      const lax = fakeAdapter();
      const adapter: PasskeyAdapter = {
        ...lax,
        authenticationOptions: async (...args) => {
          const challenge = await lax.authenticationOptions(...args);
          return challenge.kind === 'get'
            ? { ...challenge, publicKey: { ...challenge.publicKey, userVerification: 'discouraged' } }
            : challenge;
        },
      };
      const asked = await spyOnGet(() => flow.confirm(adapter));
      expect(asked?.publicKey?.userVerification).to.equal('required');
    });

    it('asks for the passkeys of the account, and no other', async () => {
      const { adapter } = await signedIn();
      const asked = await spyOnGet(() => flow.confirm(adapter));
      expect(asked?.publicKey?.allowCredentials).to.have.length(1);
    });

    it('needs no proof where the backend notes the confirmation in the session', async () => {
      await signUp(connect()); // any passkey will do
      await flow.confirm(fakeAdapter());
      expect(flow.state.status).to.equal('confirmed');
      expect(reply).to.include({ kind: 'done' }).and.not.to.have.property('proof');
    });

    it('is calm when the prompt is cancelled, and can begin anew', async () => {
      const { adapter } = await signedIn();
      await device.setUserVerified(false);
      await flow.confirm(adapter);
      expect(error()?.code).to.be.oneOf(['cancelled', 'user-verification-failed']);
      await device.setUserVerified(true);
      await flow.confirm(adapter);
      expect(flow.state.status).to.equal('confirmed');
    });

    it('is taken back by `ask`, and the prompt with it', async () => {
      void flow.confirm(fakeAdapter({ authenticationOptions: never }));
      await settle();
      flow.ask();
      await settle();
      expect(seen).to.deep.equal(['preparing', 'asking']);
      flow.cancel();
      expect(flow.state.status).to.equal('idle');
    });
  });

  describe('with the passkey of another account', () => {
    /** Tom's passkey, offered because the backend named none, before Mia's session. */
    async function tomsPasskey() {
      const site = await signedIn();
      const account = (await site.adapter.session?.(CALL)) ?? undefined;
      await device.clear();
      const others = connect();
      await signUp(others, 'tom@example.com', 'Tom');
      const adapter: PasskeyAdapter = {
        ...site.adapter,
        authenticationOptions: async (...args) => {
          const challenge = await site.adapter.authenticationOptions(...args);
          return challenge.kind === 'get' ? { ...challenge, publicKey: { ...challenge.publicKey, allowCredentials: [] } } : challenge;
        },
      };
      return { adapter, account };
    }

    it('says whose fault it is when the backend refuses it', async () => {
      const { adapter, account } = await tomsPasskey();
      const refusing: PasskeyAdapter = {
        ...adapter,
        verifyAuthentication: () => Promise.reject(new PasskeyError('verification-failed', { status: 422 })),
      };
      await flow.confirm(refusing, { account });
      expect(error()).to.include({ code: 'verification-failed', field: 'account', status: 422 });
    });

    it('does not say so of the account’s own, which was refused for something else', async () => {
      const { adapter } = await signedIn();
      const account = (await adapter.session?.(CALL)) ?? undefined;
      const refusing: PasskeyAdapter = { ...adapter, verifyAuthentication: () => Promise.reject(new PasskeyError('verification-failed')) };
      await flow.confirm(refusing, { account });
      expect(error()).to.include({ code: 'verification-failed', field: undefined });
    });

    it('tells the browser to forget a passkey that the backend does not know', async () => {
      const { adapter } = await tomsPasskey();
      await flow.confirm(adapter);
      expect(error()?.code).to.equal('unknown-passkey');
      await settle(20);
      expect(await device.credentials()).to.have.length(0);
    });
  });

  describe('another way', () => {
    const methods = ['passkey', 'password', 'email-code', 'email-link', 'recovery-code'] as const;

    /** Mia, signed in with her password. */
    async function withPassword(init: Partial<AccountInit> = {}) {
      const store = memoryStore();
      await store.createAccount(await makeAccount({ identifier: 'mia@example.com', password: PASSWORD, ...init }));
      const site = connect({ store, policy: { methods, stepUp: { maxAge: 0 } } });
      await site.adapter.start?.('password', { identifier: 'mia@example.com', password: PASSWORD }, CALL);
      const account = (await site.adapter.session?.(CALL)) ?? undefined;
      const codes = (value: string) => site.adapter.createRecoveryCodes?.({ ...CALL, proof: { type: 'token', value } });
      return { ...site, account, codes };
    }

    it('is one of those that the account has and that can be typed, besides a passkey', async () => {
      const { adapter, account } = await withPassword();
      await flow.choose(adapter, { account });
      expect(flow.state).to.deep.include({ status: 'choosing', methods: ['passkey', 'password', 'email-code'] });
      await flow.choose(adapter);
      expect(flow.state).to.deep.include({ methods: ['passkey', 'password', 'email-code', 'recovery-code'] });
      const { start: _start, ...silent } = adapter;
      await flow.choose(silent, { account });
      expect(flow.state).to.deep.include({ methods: ['passkey'] });
    });

    it('by password: asks for it, checks it, and has a proof for the action', async () => {
      const { adapter, account, codes } = await withPassword();
      await flow.start(adapter, 'password', { account });
      expect(flow.state).to.deep.equal({ status: 'entering-password', identifier: 'mia@example.com' });
      await flow.start(adapter, 'password', { account, action: 'recovery-codes.create', password: 'wrong' });
      expect(error()).to.include({ code: 'verification-failed', field: 'password' });
      await flow.start(adapter, 'password', { account, action: 'recovery-codes.create', password: PASSWORD });
      expect(seen.slice(-2)).to.deep.equal(['verifying', 'confirmed']);
      expect(await codes(proof() ?? '')).to.have.length.above(0);
    });

    it('by code: sends it, sends it again, and takes the right one', async () => {
      const { adapter, account, outbox } = await withPassword();
      await flow.start(adapter, 'email-code', { account, action: 'recovery-codes.create' });
      const { state } = flow;
      if (state.status !== 'entering-code') throw new Error(state.status);
      expect(state.step).to.include({ method: 'email-code' });
      await flow.respond(adapter, state.step, { resend: true });
      expect(error()?.code).to.equal('rate-limited');
      await flow.respond(adapter, state.step, { code: outbox.last()?.code ?? '' });
      expect(flow.state.status).to.equal('confirmed');
      expect(proof()).to.match(/^[\w-]{43}$/);
      expect(seen).to.deep.equal(['preparing', 'entering-code', 'preparing', 'failed', 'verifying', 'confirmed']);
    });

    it('tells the backend that it is a confirmation, what for, and who is signed in', async () => {
      const inputs: StartInput[] = [];
      const adapter = fakeAdapter({
        methods: ['passkey', 'password'],
        start: (_method, input) => {
          inputs.push(input);
          return Promise.resolve({ kind: 'done' });
        },
      });
      await flow.start(adapter, 'password', { account: mia, action: 'transfer', maxAge: 1000, password: PASSWORD });
      expect(inputs).to.deep.equal([
        { purpose: 'reauth', action: 'transfer', maxAge: 1000, identifier: 'mia@example.com', password: PASSWORD },
      ]);
    });

    it('is a passkey after all', async () => {
      const { adapter } = await signedIn();
      await flow.start(adapter, 'passkey');
      expect(flow.state.status).to.equal('confirmed');
    });

    const steps: [Step, object][] = [
      [
        { kind: 'choose', methods: ['totp', 'passkey'], state: 'x' },
        { status: 'choosing', methods: ['totp', 'passkey'] },
      ],
      [{ kind: 'code', method: 'totp', state: 'x' }, { status: 'entering-code' }],
      [
        { kind: 'redirect', url: 'https://id.example.com/' },
        { status: 'redirecting', url: 'https://id.example.com/' },
      ],
    ];
    for (const [step, expected] of steps) {
      it(`follows the backend to a step of kind ${step.kind}`, async () => {
        await flow.confirm(fakeAdapter({ authenticationOptions: () => Promise.resolve(step) }));
        expect(flow.state).to.deep.include(expected);
      });
    }

    it('waits for a link, where a backend sends one, and goes on when it was opened', async () => {
      let opened = false;
      const link: Step = { kind: 'code', method: 'email-link', state: 'x' };
      const adapter = fakeAdapter({
        start: () => Promise.resolve(link),
        respond: () => Promise.resolve(opened ? { kind: 'done', proof: { type: 'token', value: 'p' } } : link),
      });
      const run = flow.start(adapter, 'email-link');
      await until(() => clock.pending > 0);
      expect(flow.state.status).to.equal('waiting-for-link');
      await clock.advance(2000);
      await until(() => clock.pending > 0);
      opened = true;
      await clock.advance(10_000);
      await run;
      expect(proof()).to.equal('p');
    });

    it('goes on waiting for a link that could not be sent once more', async () => {
      const link: Step = { kind: 'code', method: 'email-link', state: 'x' };
      const adapter = fakeAdapter({
        start: () => Promise.resolve(link),
        respond: (_step, { resend }) =>
          resend
            ? Promise.reject(new PasskeyError('rate-limited'))
            : Promise.resolve({ kind: 'done', proof: { type: 'token', value: 'p' } }),
      });
      void flow.start(adapter, 'email-link');
      await until(() => clock.pending > 0);
      const run = flow.respond(adapter, link, { resend: true });
      await until(() => flow.state.status === 'failed' && clock.pending > 0);
      await clock.advance(2000);
      await run;
      expect(proof()).to.equal('p');
    });

    it('asks for the passkey that the backend wants on top, with the challenge that it gave', async () => {
      await signUp(connect()); // any passkey will do
      const { verifyAuthentication, authenticationOptions } = fakeAdapter();
      const states: unknown[] = [];
      const adapter = fakeAdapter({
        start: async () => {
          const challenge = await authenticationOptions({ purpose: 'reauth', mediation: 'modal' }, CALL);
          return { ...challenge, state: 'on top' } as Step;
        },
        verifyAuthentication: (request, credential, state, call) => {
          states.push(state);
          return verifyAuthentication(request, credential, state, call);
        },
      });
      await flow.start(adapter, 'password', { password: PASSWORD });
      expect(flow.state.status).to.equal('confirmed');
      expect(states).to.deep.equal(['on top']);
    });

    it('refuses a backend that would make a passkey in the middle of it', async () => {
      const create = await fakeAdapter().registrationOptions?.({ purpose: 'add' }, CALL);
      await flow.start(fakeAdapter({ start: () => Promise.resolve(create ?? { kind: 'done' }) }), 'totp');
      expect(error()?.code).to.equal('invalid-response');
    });

    it('is unsupported where the backend has no such thing', async () => {
      await flow.start(fakeAdapter(), 'password', { password: PASSWORD });
      expect(error()?.code).to.equal('unsupported');
      await flow.respond(fakeAdapter(), { kind: 'code', method: 'totp' }, { code: '1' });
      expect(error()?.code).to.equal('unsupported');
    });
  });
});

// --- helpers ---

const codeOf = (cause: unknown) => (cause instanceof PasskeyError ? cause.code : 'other');

/** A backend that writes down what it was asked, and gives no challenge. */
function spying(requests: AuthenticationRequest[]): PasskeyAdapter {
  return fakeAdapter({
    authenticationOptions: (request) => {
      requests.push(request);
      return Promise.reject(new PasskeyError('server'));
    },
  });
}

/** What the browser was asked for meanwhile. */
async function spyOnGet(act: () => Promise<void>): Promise<CredentialRequestOptions | undefined> {
  const { credentials } = navigator;
  const get = credentials.get.bind(credentials);
  let asked: CredentialRequestOptions | undefined;
  credentials.get = (options) => {
    asked = options;
    return get(options);
  };
  try {
    await act();
  } finally {
    Reflect.deleteProperty(credentials, 'get');
  }
  return asked;
}
