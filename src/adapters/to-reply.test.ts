import { expect } from '@open-wc/testing';
import { REPLIES, STEPS, toReply } from './to-reply.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

const get = { kind: 'get', publicKey: { challenge: 'q83vEg', rpId: 'example.com', later: { than: 'us' } }, state: 'c1', expiresAt: 1 };
const create = {
  kind: 'create',
  publicKey: {
    challenge: 'q83vEg',
    rp: { name: 'Example' },
    user: { id: 'AQ', name: 'mia', displayName: 'Mia' },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  },
};

describe('toReply', () => {
  for (const reply of [
    { kind: 'done' },
    {
      kind: 'done',
      account: { id: 'a1', name: 'mia', colour: 'red' },
      passkey: { id: 'p1', createdAt: 1 },
      tokens: { token: 't' },
      redirect: '/home',
    },
    { kind: 'done', proof: { type: 'code', value: 'c', idToken: 'e.y.j' } },
    { kind: 'code', method: 'email-code', sentTo: 'm•••@example.com', resendAfter: 30_000, state: { any: ['thing'] } },
    { kind: 'choose', methods: ['passkey', 'their-own'] },
    { kind: 'redirect', url: 'https://id.example.com/login?x=1' },
    { kind: 'redirect', url: '/login' },
    get,
    create,
  ]) {
    it(`returns what it is given, untouched: ${JSON.stringify(reply).slice(0, 60)}`, () => {
      const copy = structuredClone(reply);
      expect(toReply(reply, REPLIES)).to.equal(reply);
      expect(reply).to.deep.equal(copy);
    });
  }

  for (const [what, value] of [
    ['nothing', undefined],
    ['a text', 'done'],
    ['a list', [{ kind: 'done' }]],
    ['no kind', { account: { id: 'a1' } }],
    ['a kind that nobody knows', { kind: 'dance' }],
    ['a kind that every object inherits', { kind: 'constructor' }],
    ['an account without an id', { kind: 'done', account: { name: 'mia' } }],
    ['an account with a number for an id', { kind: 'done', account: { id: 7 } }],
    ['a passkey with a text for a date', { kind: 'done', passkey: { id: 'p1', createdAt: '2026-11-20' } }],
    ['a proof without a value', { kind: 'done', proof: { type: 'code' } }],
    ['a code without a method', { kind: 'code' }],
    ['a choice of nothing', { kind: 'choose' }],
    ['a redirect to a script', { kind: 'redirect', url: 'javascript:alert(1)' }],
    ['a redirect to a script, disguised', { kind: 'redirect', url: ' \tjava\nscript:alert(1)' }],
    ['a redirect to data', { kind: 'redirect', url: 'data:text/html,x' }],
    ['a challenge without options', { kind: 'get' }],
    ['options without a challenge', { kind: 'get', publicKey: {} }],
    ['a challenge that is not a text', { kind: 'get', publicKey: { challenge: [1, 2, 3] } }],
    ['an expiry that is not a number', { ...get, expiresAt: '2026-11-20T00:00:00Z' }],
    ['creation options without a user', { kind: 'create', publicKey: { ...create.publicKey, user: undefined } }],
    ['creation options without a user handle', { kind: 'create', publicKey: { ...create.publicKey, user: { name: 'mia' } } }],
    ['creation options without algorithms', { kind: 'create', publicKey: { ...create.publicKey, pubKeyCredParams: undefined } }],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(() => toReply(value, REPLIES)).to.throw(UnexpectedAnswer);
    });
  }

  it('refuses a kind that makes no sense here', () => {
    expect(() => toReply({ kind: 'done' }, STEPS)).to.throw(UnexpectedAnswer, '"done"');
  });

  it('leaves broken signals out rather than failing: nobody is kept from signing in by them', () => {
    expect(toReply({ kind: 'done', signals: [null] }, ['done'])).to.deep.equal({ kind: 'done', signals: [] });
    expect(toReply({ kind: 'done', signals: 'x' }, ['done'])).to.deep.equal({ kind: 'done', signals: [] });
  });
});
