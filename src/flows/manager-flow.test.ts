import { expect } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import { settle } from '../../test/fake-clock.ts';
import { recordStates } from '../../test/record-states.ts';
import { until } from '../../test/until.ts';
import type { Done, Passkey, PasskeyAdapter } from '../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../testing/index.ts';
import { createArbiter } from '../webauthn/arbiter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { EnrollFlow } from './enroll-flow.ts';
import { ManagerFlow } from './manager-flow.ts';

const DONE: Done = { kind: 'done' };
const passkeysOf = (...ids: string[]): Passkey[] => ids.map((id) => ({ id, name: `Key ${id}`, credentialId: id }));

/** An answer that a test gives when it wants to. */
function answer<T>() {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  return { promise, resolve, reject };
}

describe('ManagerFlow', () => {
  let device: SoftAuthenticator;
  let flow: ManagerFlow;
  let told: { accepted: string[][]; details: string[]; unknown: string[] };
  let restore: () => void;
  const names = () => flow.passkeys?.map(({ passkey }) => passkey.name);
  const entry = (id: string) => flow.passkeys?.find(({ passkey }) => passkey.id === id);
  const news = () => ('news' in flow.state ? flow.state.news?.kind : undefined);

  /** A backend that keeps a list. */
  function backend(ids: string[], overrides: Partial<PasskeyAdapter> = {}): PasskeyAdapter {
    let passkeys = passkeysOf(...ids);
    return fakeAdapter({
      list: () => Promise.resolve(passkeys),
      rename: (id, name) => {
        passkeys = passkeys.map((passkey) => (passkey.id === id ? { ...passkey, name } : passkey));
        return Promise.resolve(DONE);
      },
      remove: (id) => {
        passkeys = passkeys.filter((passkey) => passkey.id !== id);
        return Promise.resolve(DONE);
      },
      verifyRegistration: (_request, { id }) => {
        const passkey = { id: 'new', name: 'New', credentialId: id };
        passkeys = [...passkeys, passkey];
        return Promise.resolve({ ...DONE, passkey });
      },
      ...overrides,
    });
  }

  beforeEach(() => {
    device = softAuthenticator();
    device.install();
    flow = new ManagerFlow({ arbiter: createArbiter() });
    told = { accepted: [], details: [], unknown: [] };
    const api = PublicKeyCredential as unknown as Record<string, unknown>;
    const before = { ...api };
    api['signalAllAcceptedCredentials'] = ({ allAcceptedCredentialIds }: { allAcceptedCredentialIds: string[] }) => {
      told.accepted.push(allAcceptedCredentialIds);
      return Promise.resolve();
    };
    api['signalCurrentUserDetails'] = ({ displayName }: { displayName: string }) => {
      told.details.push(displayName);
      return Promise.resolve();
    };
    api['signalUnknownCredential'] = ({ credentialId }: { credentialId: string }) => {
      told.unknown.push(credentialId);
      return Promise.resolve();
    };
    restore = () => Object.assign(api, before);
  });
  afterEach(() => {
    restore();
    device.uninstall();
  });

  describe('loading', () => {
    it('shows the list at once, and what else is known when it arrives', async () => {
      const session = answer<{ id: string; methods: string[] }>();
      const notices = () => Promise.resolve([{ kind: 'clone-suspected', passkeyId: 'b' }]);
      const seen = recordStates(flow);
      await flow.load(backend(['a', 'b'], { session: () => session.promise, notices }));
      expect(seen).to.deep.equal(['loading', 'ready']);
      expect(names()).to.deep.equal(['Key a', 'Key b']);
      session.resolve({ id: '1', methods: ['password'] });
      await settle();
      expect(flow.account?.methods).to.deep.equal(['password']);
      expect(flow.passkeys?.map((one) => one.notices.length)).to.deep.equal([0, 1]);
    });

    it('does without the account and the notices when they cannot be had', async () => {
      const fail = () => Promise.reject(new PasskeyError('server'));
      await flow.load(backend(['a'], { session: fail, notices: fail }));
      await settle();
      expect(flow.state.status).to.equal('ready');
    });

    it('fails without a list, keeps nothing of an earlier one, and works the next time', async () => {
      let broken = false;
      const inner = backend(['a']);
      const adapter: PasskeyAdapter = {
        ...inner,
        list: (call) => (broken ? Promise.reject(new PasskeyError('server')) : (inner.list?.(call) ?? Promise.resolve([]))),
      };
      await flow.load(adapter);
      broken = true;
      await flow.load(adapter);
      expect(flow.state).to.have.nested.property('error.code', 'server');
      expect(flow.passkeys).to.equal(undefined);
      broken = false;
      await flow.load(adapter);
      expect(names()).to.deep.equal(['Key a']);
    });

    it('stays failed when a rename comes to its end after the list could not be loaded', async () => {
      const reply = answer<Done>();
      const adapter = backend(['a'], { rename: () => reply.promise });
      await flow.load(adapter);
      const story = flow.rename(adapter, 'a', 'Blue');
      await flow.load({ ...adapter, list: () => Promise.reject(new PasskeyError('server')) });
      reply.resolve(DONE);
      await story;
      expect(flow.state).to.have.nested.property('error.code', 'server');
    });

    it('keeps saying why no passkey was made when the account arrives late', async () => {
      const session = answer<{ id: string }>();
      const adapter = backend(['a'], { session: () => session.promise });
      await flow.load(adapter);
      device.scriptNext('cancel');
      await flow.add(adapter);
      session.resolve({ id: '1' });
      await settle();
      expect(flow.account?.id).to.equal('1');
      expect(flow.state).to.have.nested.property('error.code', 'cancelled');
    });

    it('keeps saying what happened last when the account and the notices arrive late', async () => {
      const session = answer<{ id: string }>();
      const adapter = backend(['a', 'b'], { session: () => session.promise });
      await flow.load(adapter);
      await flow.rename(adapter, 'a', 'Blue');
      session.resolve({ id: '1' });
      await settle();
      expect([flow.account?.id, flow.state.status, news()]).to.deep.equal(['1', 'ready', 'renamed']);
    });

    it('is unsupported when the backend has no list', async () => {
      await flow.load(fakeAdapter());
      expect(flow.state).to.have.nested.property('error.code', 'unsupported');
    });
  });

  describe('loading from another backend', () => {
    it('has neither the list nor the account of the one before while it loads, nor when it cannot', async () => {
      for (const other of [backend([], { list: () => new Promise(() => {}) }), fakeAdapter()]) {
        const adapter = backend(['a'], { session: () => Promise.resolve({ id: 'mia', methods: ['password'] }) });
        await flow.load(adapter);
        await settle();
        expect(flow.account?.id).to.equal('mia');
        void flow.load(other);
        expect([flow.passkeys, flow.account]).to.deep.equal([undefined, undefined]);
      }
    });

    it('hears nothing more of the account from the one before', async () => {
      const session = answer<{ id: string }>();
      await flow.load(backend(['a'], { session: () => session.promise }));
      await flow.load(fakeAdapter());
      session.resolve({ id: 'mia' });
      await settle();
      expect(flow.account).to.equal(undefined);
    });

    it('keeps its list as it is when a change before the one before comes to its end', async () => {
      const [renamed, removed, verified] = [answer<Done>(), answer<Done>(), answer<Done>()];
      const adapter = backend(['a', 'b'], {
        rename: () => renamed.promise,
        remove: () => removed.promise,
        verifyRegistration: () => verified.promise,
      });
      await flow.load(adapter);
      const stories = [flow.rename(adapter, 'a', 'Mia’s'), flow.remove(adapter, 'b'), flow.add(adapter)];
      while (flow.state.status !== 'verifying') await settle(1);
      await flow.load(backend(['a', 'b'])); // its ids are its own
      const seen = recordStates(flow);
      expect(flow.passkeys?.map(({ doing }) => doing)).to.deep.equal([undefined, undefined]);
      renamed.resolve(DONE);
      removed.resolve(DONE);
      verified.resolve({ ...DONE, passkey: { id: 'new', name: 'Mia’s new one' } });
      await Promise.all(stories);
      expect([names(), seen]).to.deep.equal([['Key a', 'Key b'], []]);
    });

    it('keeps its list as it is when the one before is asked which passkey is new', async () => {
      const [list, lists] = [answer<Passkey[]>(), [Promise.resolve(passkeysOf('a'))]];
      const adapter = fakeAdapter({ list: () => lists.pop() ?? list.promise });
      await flow.load(adapter);
      const story = flow.add(adapter);
      await until(() => device.credentials.length === 1);
      await settle();
      await flow.load(backend(['b']));
      list.resolve(passkeysOf('a', 'new'));
      await story;
      expect(names()).to.deep.equal(['Key b']);
    });
  });

  describe('adding', () => {
    it('prepares, prompts, verifies, and has one more', async () => {
      const adapter = backend(['a']);
      await flow.load(adapter);
      const seen = recordStates(flow);
      await flow.add(adapter);
      expect(seen).to.deep.equal(['preparing', 'prompting', 'verifying', 'ready']);
      expect(names()).to.deep.equal(['Key a', 'New']);
      expect(entry('new')?.madeHere).to.equal(true);
      expect(news()).to.equal('added');
    });

    it('finds the new one in a fresh list when the backend does not say which it is', async () => {
      let ids = ['a'];
      const adapter = fakeAdapter({
        list: () => Promise.resolve(passkeysOf(...ids)),
        verifyRegistration: () => {
          ids = ['a', 'b'];
          return Promise.resolve(DONE);
        },
      });
      await flow.load(adapter);
      await flow.add(adapter);
      expect(names()).to.deep.equal(['Key a', 'Key b']);
      expect(flow.state).to.have.nested.property('news.passkey.id', 'b');
    });

    it('asks for a confirmation when the backend wants one, and goes on by itself with its proof', async () => {
      const proofs: unknown[] = [];
      const inner = backend([]);
      const adapter: PasskeyAdapter = {
        ...inner,
        registrationOptions: (request, call) => {
          proofs.push(call.proof?.value);
          if (!call.proof) return Promise.reject(new PasskeyError('reauth-required'));
          return inner.registrationOptions?.(request, call) ?? Promise.reject(new Error());
        },
      };
      await flow.load(adapter);
      const asked: string[] = [];
      const confirm = (action: string) => {
        asked.push(action);
        return Promise.resolve({ type: 'token', value: 'proof' } as const);
      };
      await flow.add(adapter, { confirm });
      expect([asked, proofs]).to.deep.equal([['passkeys.add'], [undefined, 'proof']]);
      expect(names()).to.deep.equal(['New']);
    });

    it('makes one passkey, not two, when the backend wants the confirmation only when it checks the passkey', async () => {
      const seen: unknown[] = [];
      const adapter = backend([], {
        verifyRegistration: (_request, { id }, _state, { proof }) => {
          seen.push([id, proof?.value]);
          return proof
            ? Promise.resolve({ ...DONE, passkey: { id: 'new', name: 'New' } })
            : Promise.reject(new PasskeyError('reauth-required'));
        },
      });
      await flow.load(adapter);
      const states = recordStates(flow);
      await flow.add(adapter, { confirm: () => Promise.resolve({ type: 'token', value: 'proof' }) });
      const id = device.credentials[0]?.id;
      expect(device.credentials.length).to.equal(1);
      expect(seen).to.deep.equal([
        [id, undefined],
        [id, 'proof'],
      ]);
      expect(states).to.deep.equal(['preparing', 'prompting', 'verifying', 'verifying', 'ready']);
    });

    it('takes a passkey back from the browser when nobody confirmed it, or when the challenge is gone by then', async () => {
      for (const confirmed of [true, false]) {
        told.unknown = [];
        const adapter = backend([], {
          verifyRegistration: (_request, _credential, _state, { proof }) =>
            Promise.reject(new PasskeyError(proof ? 'challenge-expired' : 'reauth-required')),
        });
        const made: string[] = [];
        const inner = adapter.verifyRegistration;
        adapter.verifyRegistration = (request, credential, state, call) => {
          made.push(credential.id);
          return inner?.(request, credential, state, call) ?? Promise.reject(new Error());
        };
        await flow.load(adapter);
        const confirm = () =>
          confirmed ? Promise.resolve({ type: 'token', value: 'proof' } as const) : Promise.reject(new PasskeyError('cancelled'));
        await flow.add(adapter, { confirm });
        await settle();
        expect(told.unknown).to.deep.equal([made[0]]);
      }
    });

    it('leaves a passkey in the browser when it is not known whether the backend took it', async () => {
      const adapter = backend([], {
        verifyRegistration: (_request, _credential, _state, { proof }) =>
          Promise.reject(new PasskeyError(proof ? 'network' : 'reauth-required')),
      });
      await flow.load(adapter);
      await flow.add(adapter, { confirm: () => Promise.resolve({ type: 'token', value: 'proof' }) });
      await settle();
      expect(told.unknown).to.deep.equal([]);
    });

    it('keeps the list when the person cancels, and when the page does', async () => {
      const adapter = backend(['a']);
      await flow.load(adapter);
      device.scriptNext('cancel');
      await flow.add(adapter);
      expect(flow.state).to.have.nested.property('error.code', 'cancelled');
      device.scriptNext('never');
      const story = flow.add(adapter);
      await device.whenPending();
      flow.cancel();
      await story;
      expect(flow.state.status).to.equal('ready');
      expect(names()).to.deep.equal(['Key a']);
    });
  });

  describe('renaming', () => {
    it('shows the new name at once', async () => {
      const reply = answer<Done>();
      const adapter = backend(['a'], { rename: () => reply.promise });
      await flow.load(adapter);
      const story = flow.rename(adapter, 'a', 'Blue');
      expect(names()).to.deep.equal(['Blue']);
      expect(entry('a')?.doing).to.equal('renaming');
      reply.resolve({ ...DONE, passkey: { id: 'a', name: 'Blue!' } });
      await story;
      expect(names()).to.deep.equal(['Blue!']); // as the backend has it
      expect(entry('a')?.doing).to.equal(undefined);
      expect(news()).to.equal('renamed');
    });

    it('goes back to the old name when the backend will not, and says why', async () => {
      const adapter = backend(['a', 'b'], { rename: () => Promise.reject(new PasskeyError('network')) });
      await flow.load(adapter);
      await flow.rename(adapter, 'a', 'Blue');
      expect(names()).to.deep.equal(['Key a', 'Key b']);
      expect([entry('a')?.error?.code, entry('b')?.error?.code]).to.deep.equal(['network', undefined]);
      expect(news()).to.equal('not-renamed');
    });

    it('takes the last of several names, one after the other', async () => {
      const sent: string[] = [];
      const first = answer<Done>();
      const adapter = backend(['a'], {
        rename: (_id, name) => {
          sent.push(name);
          return name === 'One' ? first.promise : Promise.resolve(DONE);
        },
      });
      await flow.load(adapter);
      const stories = ['One', 'Two', 'Three'].map(async (name) => {
        await settle(1);
        await flow.rename(adapter, 'a', name);
      });
      await settle();
      expect([sent, names()]).to.deep.equal([['One'], ['Three']]);
      first.resolve(DONE);
      await Promise.all(stories);
      expect([sent, names()]).to.deep.equal([['One', 'Three'], ['Three']]);
    });

    it('goes back to the last name that was taken, not to the first', async () => {
      const first = answer<Done>();
      const adapter = backend(['a'], {
        rename: (_id, name) => (name === 'One' ? first.promise : Promise.reject(new PasskeyError('server'))),
      });
      await flow.load(adapter);
      const one = flow.rename(adapter, 'a', 'One');
      await settle();
      const two = flow.rename(adapter, 'a', 'Two');
      first.resolve(DONE);
      await Promise.all([one, two]);
      expect(names()).to.deep.equal(['One']);
    });
  });

  describe('removing', () => {
    it('removes one, and leaves the others alone when it cannot', async () => {
      const stuck = answer<Done>();
      const adapter = backend(['a', 'b', 'c'], {
        remove: (id) => {
          if (id === 'a') return stuck.promise;
          return id === 'b' ? Promise.reject(new PasskeyError('last-method')) : Promise.resolve(DONE);
        },
      });
      await flow.load(adapter);
      const stories = ['a', 'b', 'c'].map((id) => flow.remove(adapter, id));
      await settle();
      expect(flow.passkeys?.map(({ passkey, doing, error }) => [passkey.id, doing, error?.code])).to.deep.equal([
        ['a', 'removing', undefined],
        ['b', undefined, 'last-method'],
      ]);
      stuck.resolve(DONE);
      await Promise.all(stories);
      expect(names()).to.deep.equal(['Key b']);
    });

    it('counts one that was gone already as removed', async () => {
      const adapter = backend(['a'], { remove: () => Promise.reject(new PasskeyError('unknown-passkey')) });
      await flow.load(adapter);
      await flow.remove(adapter, 'a');
      expect(flow.passkeys).to.deep.equal([]);
      expect(news()).to.equal('removed');
    });

    it('goes on while the browser’s prompt for another is open, and leaves the prompt alone', async () => {
      const adapter = backend(['a']);
      await flow.load(adapter);
      device.scriptNext('never');
      const story = flow.add(adapter);
      await device.whenPending();
      await flow.remove(adapter, 'a');
      expect([flow.state.status, news(), flow.passkeys?.length]).to.deep.equal(['prompting', 'removed', 0]);
      flow.cancel();
      await story;
    });
  });

  describe('telling the browser', () => {
    const identity = { rpId: location.hostname, userId: 'bWlh' };

    it('sends what the backend says', async () => {
      const signals = [{ type: 'accepted' as const, ...identity, allAcceptedCredentialIds: ['x'] }];
      const adapter = backend(['a'], { remove: () => Promise.resolve({ ...DONE, signals }) });
      await flow.load(adapter);
      await flow.remove(adapter, 'a');
      await settle();
      expect(told.accepted).to.deep.equal([['x']]);
    });

    it('makes the list itself from a fresh one, where the backend says nothing and it is known whose it is', async () => {
      flow.identity = identity;
      const adapter = backend(['a', 'b'], { session: () => Promise.resolve({ id: '1', name: 'mia@example.com', displayName: 'Mia' }) });
      await flow.load(adapter);
      await settle();
      expect(told).to.deep.equal({ accepted: [['a', 'b']], details: ['Mia'], unknown: [] });
      await flow.remove(adapter, 'a');
      await settle();
      expect(told.accepted.at(-1)).to.deep.equal(['b']);
    });

    it('says nothing when it is not known whose the passkeys are', async () => {
      const adapter = backend(['a', 'b']);
      await flow.load(adapter);
      await flow.remove(adapter, 'a');
      await settle();
      expect(told.accepted).to.deep.equal([]);
    });

    it('learns from a new passkey whose they are', async () => {
      const adapter = backend(['a']);
      await flow.load(adapter);
      await flow.add(adapter);
      await settle();
      expect(told.accepted).to.deep.equal([['a', device.credentials[0]?.id]]);
    });

    it('tells nothing of another account under the name of the one that it learnt about', async () => {
      let who = { id: 'mia', name: 'mia@example.com' };
      let ids = ['a'];
      const adapter = backend([], {
        session: () => Promise.resolve(who),
        list: () => Promise.resolve(passkeysOf(...ids)),
        verifyRegistration: () => Promise.resolve({ ...DONE, passkey: { id: 'a' } }),
      });
      await flow.load(adapter);
      await flow.add(adapter);
      await settle();
      expect(told.accepted).to.deep.equal([['a']]);
      told.accepted = [];
      who = { id: 'tom', name: 'tom@example.com' };
      ids = ['b', 'c'];
      await flow.remove(adapter, 'a'); // what is on screen is still the other account's
      await settle();
      await flow.load(adapter);
      await settle();
      await flow.remove(adapter, 'b');
      await settle();
      expect([told, flow.identity]).to.deep.equal([{ accepted: [], details: [], unknown: [] }, undefined]);
    });

    it('forgets what it learnt before another backend', async () => {
      const adapter = backend(['a'], { session: () => Promise.resolve({ id: '1' }) });
      await flow.load(adapter);
      await flow.add(adapter);
      await settle();
      told.accepted = [];
      await flow.load(backend(['b'], { session: () => Promise.resolve({ id: '1' }) }));
      await settle();
      expect([told.accepted, flow.identity]).to.deep.equal([[], undefined]);
    });

    it('knows of a passkey that another element has made since the list was loaded', async () => {
      flow.identity = identity;
      const session = answer<{ id: string }>();
      let ids = ['a'];
      const adapter = backend([], {
        session: () => session.promise,
        list: () => Promise.resolve(passkeysOf(...ids)),
        verifyRegistration: () => {
          ids = ['a', 'new'];
          return Promise.resolve(DONE);
        },
      });
      await flow.load(adapter);
      await new EnrollFlow({ arbiter: createArbiter() }).create(adapter);
      session.resolve({ id: '1' });
      await settle();
      expect(told.accepted).to.deep.equal([['a', 'new']]);
    });

    it('waits while another element makes a passkey', async () => {
      flow.identity = identity;
      const adapter = backend(['a', 'b']);
      await flow.load(adapter);
      await settle();
      told.accepted = [];
      device.scriptNext('never');
      const enroll = new EnrollFlow({ arbiter: createArbiter() });
      const story = enroll.create(adapter);
      await device.whenPending();
      await flow.remove(adapter, 'a');
      await settle();
      expect(told.accepted).to.deep.equal([]);
      enroll.cancel();
      await story;
      await settle();
      expect(told.accepted).to.deep.equal([['b']]);
    });

    it('never sends a list that failed to load, or that misses an id', async () => {
      flow.identity = identity;
      await flow.load(backend(['a'], { list: () => Promise.reject(new PasskeyError('server')) }));
      await flow.load(backend(['a'], { list: () => Promise.resolve([...passkeysOf('a'), { id: 'b' }]) }));
      await settle();
      expect(told.accepted).to.deep.equal([]);
      let loads = 0;
      const once = backend(['a', 'b'], {
        list: () => (loads++ === 0 ? Promise.resolve(passkeysOf('a', 'b')) : Promise.reject(new PasskeyError('server'))),
      });
      await flow.load(once);
      await settle();
      told.accepted = [];
      await flow.remove(once, 'a');
      await settle();
      expect([loads, told.accepted]).to.deep.equal([3, []]);
    });

    it('sends what the backend says when it refuses a new passkey', async () => {
      const signals = [{ type: 'accepted' as const, ...identity, allAcceptedCredentialIds: ['a'] }];
      const adapter = backend(['a'], { verifyRegistration: () => Promise.reject(new PasskeyError('verification-failed', { signals })) });
      await flow.load(adapter);
      await flow.add(adapter);
      await settle();
      expect(flow.state).to.have.nested.property('error.code', 'verification-failed');
      expect(told.accepted).to.deep.equal([['a']]);
    });

    it('sends nothing when a change was refused', async () => {
      flow.identity = identity;
      const adapter = backend(['a', 'b'], { remove: () => Promise.reject(new PasskeyError('server')) });
      await flow.load(adapter);
      await settle();
      told.accepted = [];
      await flow.remove(adapter, 'a');
      await settle();
      expect(told.accepted).to.deep.equal([]);
    });

    it('waits while a passkey is being made, since the browser has it before the backend: a list without it would delete it', async () => {
      const verified = answer<Done>();
      const signals = (...ids: string[]) => [{ type: 'accepted' as const, ...identity, allAcceptedCredentialIds: ids }];
      const adapter = backend(['a', 'b'], {
        remove: () => Promise.resolve({ ...DONE, signals: signals('b') }),
        verifyRegistration: () => verified.promise,
      });
      await flow.load(adapter);
      const story = flow.add(adapter);
      while (flow.state.status !== 'verifying') await settle(1);
      await flow.remove(adapter, 'a');
      await settle();
      expect(told.accepted).to.deep.equal([]);
      verified.resolve({ ...DONE, passkey: { id: 'new' }, signals: signals('b', 'new') });
      await story;
      await settle();
      expect(told.accepted).to.deep.equal([['b', 'new']]);
    });

    it('makes up for it when no passkey came of it', async () => {
      const signals = [{ type: 'accepted' as const, ...identity, allAcceptedCredentialIds: ['b'] }];
      const adapter = backend(['a', 'b'], { remove: () => Promise.resolve({ ...DONE, signals }) });
      await flow.load(adapter);
      device.scriptNext('never');
      const story = flow.add(adapter);
      await device.whenPending();
      await flow.remove(adapter, 'a');
      expect(told.accepted).to.deep.equal([]);
      flow.cancel();
      await story;
      await settle();
      expect(told.accepted).to.deep.equal([['b']]);
    });
  });
});
