import { expect, oneEvent } from '@open-wc/testing';
import type { FrameOptions } from './site.ts';
import type { SoftAuthenticatorOptions } from './soft-authenticator.ts';

const ALLOW = 'publickey-credentials-get; publickey-credentials-create';
const isFirefox = navigator.userAgent.includes('Firefox');
const behaveLike = isFirefox ? 'firefox' : 'chromium';

describe('softAuthenticator in a real frame', () => {
  afterEach(() => {
    document.querySelector('iframe')?.remove();
  });

  for (const method of ['create', 'get'] as const) {
    it(`refuses ${method}() of another site as the browser itself does`, async () => {
      const ask = await openFrame('other.localhost');
      const browser = await ask(method);
      expect(browser).to.contain('NotAllowedError');
      expect(await ask(method, { behaveLike })).to.equal(browser);
    });
  }

  it('answers another site that the page trusts, and says where it is', async () => {
    const ask = await openFrame('other.localhost', ALLOW);
    // Firefox does not tell scripts what a frame may do.
    const told: FrameOptions | undefined = isFirefox ? { allow: ['publickey-credentials-create'] } : undefined;
    const said = JSON.parse(await ask('create', { behaveLike, ...(told && { frame: told }) })) as Record<string, unknown>;
    expect(said).to.include({ origin: `http://other.localhost:${location.port}`, crossOrigin: true, topOrigin: location.origin });
  });

  it('answers a frame of its own site', async () => {
    const ask = await openFrame(location.hostname);
    const said = JSON.parse(await ask('create', { behaveLike })) as Record<string, unknown>;
    expect(said).to.include({ origin: location.origin, crossOrigin: false });
    expect(said).not.to.have.property('topOrigin');
  });
});

// --- helpers ---

type Ask = (method: 'create' | 'get', options?: SoftAuthenticatorOptions) => Promise<string>;

/** @returns what has the frame make a request, by the browser or by a device with these options. */
async function openFrame(hostname: string, allow = ''): Promise<Ask> {
  const frame = document.createElement('iframe');
  const url = new URL('./example-frame.html', import.meta.url);
  url.hostname = hostname;
  frame.src = url.href;
  frame.allow = allow;
  document.body.append(frame);
  const answer = async () => (await oneEvent<MessageEvent<string>>(window, 'message')).data;
  expect(await answer()).to.equal('ready');
  return (method, options) => {
    frame.contentWindow?.postMessage({ method, options }, url.origin);
    return answer();
  };
}
