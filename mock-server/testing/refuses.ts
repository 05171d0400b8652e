import { expect } from '@open-wc/testing';
import { siteWithAccount, type Refusal } from './mock-site.ts';

export type SiteWithAccount = Awaited<ReturnType<typeof siteWithAccount>>;

/** One thing that a relying party must refuse. */
export interface RefusalCase {
  title: string;
  /** Does the one wrong thing. What is allowed and comes before it ends with a `snapshot()`. */
  act: (site: SiteWithAccount) => Promise<{ status: number; body: Refusal }>;
  code: string;
  status: number;
  says?: RegExp;
}

/**
 * A test for each case: it is refused with that code and in such words, nothing in the store is other than before, nothing broke inside,
 * and afterwards a correct sign-in works.
 */
export function refuses(cases: readonly RefusalCase[]): void {
  for (const { title, act, code, status, says = /./ } of cases) {
    it(`refuses ${title}`, async () => {
      const site = await siteWithAccount();
      let before = site.snapshot();
      const { body } = await act({ ...site, snapshot: () => (before = site.snapshot()) });
      expect({ code: body.code, status: body.status }).to.deep.equal({ code, status });
      expect(body.detail).to.match(says);
      expect(site.snapshot()).to.deep.equal(before);
      expect(site.errors).to.deep.equal([]);
      const { body: done } = await site.browser().authenticate(site.passkey, { signCount: 1000 });
      expect(done.account).to.deep.equal(site.account);
    });
  }
}

export const FAILED = { code: 'verification-failed', status: 422 };

export const EXPIRED = { code: 'challenge-expired', status: 410 };
