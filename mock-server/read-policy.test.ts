import { expect } from '@open-wc/testing';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { readPolicy } from './read-policy.ts';

describe('readPolicy', () => {
  const read: [text: string, policy: Partial<Policy>][] = [
    ['methods=passkey,password', { methods: ['passkey', 'password'] }],
    ['secondFactors=', { secondFactors: [] }],
    ['challengeLife=1000', { challengeLife: 1000 }],
    ['vault=true', { vault: true }],
    ['behindProxy=true', { behindProxy: true }],
    ['refuseClones=false', { refuseClones: false }],
    ['session=exchange', { session: 'exchange' }],
    ['algorithms=-7, -257', { algorithms: [-7, -257] }],
    ['topOrigins=https://a.example,http://localhost:8080', { topOrigins: ['https://a.example', 'http://localhost:8080'] }],
    ['linkPage=/open?a=b', { linkPage: '/open?a=b' }],
    ['stepUp={"maxAge":300000}', { stepUp: { maxAge: 300_000 } }],
    ['stepUp=null', { stepUp: null }],
    ['passkeyEndpoints={"manage":"/all"}', { passkeyEndpoints: { manage: '/all' } }],
    [
      'limits={"visitor":{"count":9,"window":1000}}',
      { limits: { identifier: DEFAULT_POLICY.limits.identifier, visitor: { count: 9, window: 1000 } } },
    ],
  ];
  for (const [text, policy] of read) it(`reads ${text}`, () => expect(readPolicy([text])).to.deep.equal(policy));

  it('reads several, of which the last counts', () => {
    expect(readPolicy(['vault=true', 'codeAttempts=3', 'vault=false'])).to.deep.equal({ vault: false, codeAttempts: 3 });
  });

  const refused: [text: string, says: RegExp][] = [
    ['methdos=passkey', /^There is no policy "methdos"\. There are challengeLife, .*methods, .*algorithms\.$/],
    ['constructor=1', /^There is no policy "constructor"/],
    ['', /^There is no policy ""/],
    ['vault', /vault=value/],
    ['vault=yes', /--policy vault takes true, false, not "yes"/],
    ['session=cokie', /takes cookie, bearer, exchange, not "cokie"/],
    ['methods=passkey,telepathy', /takes passkey, password, .*recovery-code, not "passkey,telepathy"/],
    ['challengeLife=5m', /milliseconds/],
    ['challengeLife=', /milliseconds/],
    ['codeAttempts=0', /above 0/],
    ['algorithms=ES256', /a whole number/],
    ['topOrigins=example.com', /origins/],
    ['stepUp=300000', /JSON like \{"maxAge":300000\}/],
    ['stepUp={}', /JSON like|maxAge/],
    ['stepUp={"maxAge":"5"}', /maxAge/],
    ['limits={"identifer":null}', /JSON like/],
    ['limits={"visitor":{"count":1}}', /JSON like/],
    ['passkeyEndpoints={"manage":1}', /JSON like/],
  ];
  for (const [text, says] of refused) it(`refuses "${text}"`, () => expect(() => readPolicy([text])).to.throw(says));
});
