import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { siteOf } from './site.ts';

const SHOP = 'https://shop.example';
const PAY = 'https://pay.example';

describe('siteOf', () => {
  it('knows a page that is in no frame', () => {
    const page = { location: { origin: PAY } };
    const { origin, hostname, crossOrigin, topOrigin } = siteOf(page, undefined)();
    assert.deepEqual([origin, hostname, crossOrigin, topOrigin], [PAY, 'pay.example', false, undefined]);
  });

  it('knows a frame of its own site', () => {
    const { crossOrigin, topOrigin } = siteOf(frameIn(topPage(PAY), { origin: PAY, ancestorOrigins: [PAY] }), undefined)();
    assert.deepEqual([crossOrigin, topOrigin], [false, undefined]);
  });

  it('knows a frame of another site, and which, where the browser lists the pages around it', () => {
    const place = { origin: PAY, ancestorOrigins: [PAY, SHOP] };
    const { crossOrigin, topOrigin } = siteOf(frameIn(frameIn(unreachable(), place), place), undefined)();
    assert.deepEqual([crossOrigin, topOrigin], [true, SHOP]);
  });

  it('does not know which where the browser has no such list, unless it is told', () => {
    const frame = frameIn(unreachable(), { origin: PAY });
    assert.equal(siteOf(frame, undefined)().topOrigin, undefined);
    assert.equal(siteOf(frame, undefined, { topOrigin: SHOP })().topOrigin, SHOP);
  });

  it('plays in a frame, in a place without pages', () => {
    const { crossOrigin, topOrigin, allows } = siteOf({}, PAY, { topOrigin: SHOP, allow: ['publickey-credentials-get'] })();
    assert.deepEqual([crossOrigin, topOrigin], [true, SHOP]);
    assert.deepEqual([allows('publickey-credentials-get'), allows('publickey-credentials-create')], [true, false]);
    assert.equal(siteOf({}, PAY, { topOrigin: PAY })().crossOrigin, false);
  });

  it('asks the browser what a frame may do, where that tells', () => {
    const document = { featurePolicy: { allowsFeature: (feature: string) => feature.endsWith('create') } };
    const { allows } = siteOf({ document, location: { origin: PAY } }, undefined)();
    assert.deepEqual([allows('publickey-credentials-get'), allows('publickey-credentials-create')], [false, true]);
  });

  it('takes elsewhere what holds when nobody says anything: every page but frames of other sites', () => {
    assert.equal(siteOf(frameIn(unreachable(), { origin: PAY }), undefined)().allows('publickey-credentials-get'), false);
    assert.equal(siteOf({}, PAY)().allows('publickey-credentials-get'), true);
  });
});

// --- helpers ---

function topPage(origin: string): object {
  const page: Record<string, unknown> = { location: { origin } };
  page['parent'] = page;
  return page;
}

const frameIn = (parent: object, location: object): object => ({ location, parent });

/** A page of another site, as a frame sees it. */
const unreachable = (): object => ({
  get location() {
    return {
      get origin(): string {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
  },
});
