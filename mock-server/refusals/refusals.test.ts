import { expect } from '@open-wc/testing';
import type { Policy } from '../policy.ts';
import type { BrokenAnswer } from '../testing/broken-answer.ts';
import { brokenDevice } from '../testing/broken-device.ts';
import type { ForgedAlgorithm } from '../testing/forge-key.ts';
import { mockSite, SIGN_IN, type Answer, type Refusal } from '../testing/mock-site.ts';
import { TOM } from '../testing/sign-up-tom.ts';
import accepted from './accepted.json';
import authentication from './authentication.json';
import both from './both.json';
import registration from './registration.json';

/** One row of the tables beside this file; README.md explains them. */
interface Row {
  name: string;
  answer: BrokenAnswer;
  algorithm?: number;
  policy?: Partial<Policy>;
  /** Default: `verification-failed`. */
  code?: string;
  /** What the refusal's sentence must be about: refused for another reason would be luck. */
  says?: string;
}

type Ceremony = 'registration' | 'authentication';

const REFUSED: Record<Ceremony, readonly Row[]> = {
  registration: [...rows(both), ...rows(registration)],
  authentication: [...rows(both), ...rows(authentication)],
};

describe('forged and broken answers', () => {
  it('are many, and each has a name of its own', () => {
    const names = (Object.keys(REFUSED) as Ceremony[]).flatMap((ceremony) => REFUSED[ceremony].map(({ name }) => `${ceremony}: ${name}`));
    expect(names).to.have.lengthOf.at.least(80);
    expect([...new Set(names)]).to.deep.equal(names);
  });

  for (const row of REFUSED.registration) {
    it(`a registration is refused: ${row.name}`, async () => {
      const site = await open(row);
      const before = site.snapshot();
      checkRefusal(await site.signUp(row.answer), row);
      expect(site.snapshot()).to.deep.equal(before);
      expect((await site.signUp()).status).to.equal(200);
      expect((await site.signIn()).status).to.equal(200);
      expect(site.errors).to.deep.equal([]);
    });
  }

  for (const row of REFUSED.authentication) {
    it(`a sign-in is refused: ${row.name}`, async () => {
      const site = await open(row);
      await site.signUp();
      const before = site.snapshot();
      checkRefusal(await site.signIn(row.answer), row);
      expect(site.snapshot()).to.deep.equal(before);
      expect((await site.signIn()).status).to.equal(200);
      expect(site.errors).to.deep.equal([]);
    });
  }
});

describe('answers that only look odd', () => {
  for (const row of rows(accepted)) {
    it(`are accepted when signing up and in: ${row.name}`, async () => {
      const signUp = await (await open(row)).signUp(row.answer);
      expect(signUp.body).to.include({ kind: 'done' });
      const site = await open(row);
      await site.signUp();
      expect((await site.signIn(row.answer)).body).to.include({ kind: 'done' });
    });
  }
});

// --- helpers ---

/** JSON's own types say less than a row's, and more: TypeScript makes one object of all rows. */
function rows(table: readonly object[]): readonly Row[] {
  return table as readonly Row[];
}

/** A site, and a device that has an account there once `signUp` was honest. Each ceremony comes from a browser of its own. */
async function open({ algorithm, policy }: Row) {
  const site = mockSite({ policy: { algorithms: [-7, -8, -257], ...policy }, random });
  const strictly = policy?.algorithms !== undefined; // then an honest device has to be one that was offered
  const device = await brokenDevice({ algorithm: algorithm as ForgedAlgorithm | undefined, origin: location.origin });
  const honest = strictly ? await brokenDevice({ origin: location.origin }) : device;
  return {
    ...site,
    async signUp(answer?: BrokenAnswer) {
      const visitor = site.browser();
      const { body } = await visitor.creationOptions(TOM);
      const credential = await (answer ? device : honest).create(body.publicKey, answer);
      return visitor.call<Refusal>('POST', 'registration/verify', { request: TOM, credential, state: body.state });
    },
    async signIn(answer?: BrokenAnswer) {
      const visitor = site.browser();
      const { body } = await visitor.requestOptions();
      const credential = await (answer ? device : honest).get(body.publicKey, answer);
      return visitor.call<Refusal>('POST', 'authentication/verify', { request: SIGN_IN, credential, state: body.state });
    },
  };
}

function checkRefusal({ status, body }: Answer<Refusal>, { code = 'verification-failed', says = '' }: Row): void {
  expect(body.code, body.detail).to.equal(code);
  expect(status).to.equal(body.status);
  expect(status).to.be.within(400, 499);
  expect(says).not.to.equal('');
  expect(body.detail).to.match(new RegExp(says));
}

/** Random, but always with bytes that base64url writes in other letters than base64. */
function random(length: number): Uint8Array<ArrayBuffer> {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  bytes.set([0xfb, 0xff, 0xbf]);
  return bytes;
}
