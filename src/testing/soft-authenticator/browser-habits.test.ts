import { expect } from '@open-wc/testing';
import type { BrowserName } from './browser-habits.ts';
import { create, descriptor, get, rejection, user } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator } from './soft-authenticator.ts';

const CONDITIONAL = { mediation: 'conditional' };
const NOT_ALLOWED = {
  chromium:
    'NotAllowedError: The operation either timed out or was not allowed. See: https://www.w3.org/TR/webauthn-2/#sctn-privacy-considerations-client.',
  firefox:
    'NotAllowedError: The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
  safari: 'NotAllowedError: This request has been cancelled by the user.',
};

for (const behaveLike of ['chromium', 'firefox', 'safari'] as const satisfies BrowserName[]) {
  describe(`softAuthenticator that behaves like ${behaveLike}`, () => {
    let device: SoftAuthenticator;
    beforeEach(() => {
      device = softAuthenticator({ behaveLike });
      device.install();
    });
    afterEach(() => {
      device.uninstall();
    });

    it('signs up and in', async () => {
      const { id } = await create();
      expect((await get()).id).to.equal(id);
    });

    it('refuses in its words', async () => {
      expect(String(await rejection(get()))).to.equal(NOT_ALLOWED[behaveLike]);
      const { id } = await create();
      const words = {
        registered: String(await rejection(create({ excludeCredentials: [descriptor(id)] }))),
        rpId: String(await rejection(get({ rpId: 'example.org' }))),
        userId: String(await rejection(create({ user: { ...user('mia'), id: new Uint8Array(65) } }))),
      };
      expect(words).to.deep.equal(WORDS[behaveLike]);
    });

    it('lets one of two requests go, each time the same', async () => {
      await create();
      for (const second of [() => get(), () => create(), () => get({}, CONDITIONAL)]) {
        const first = get({}, CONDITIONAL);
        const newcomer = second();
        const loser = behaveLike === 'chromium' ? newcomer : first;
        expect(String(await rejection(loser))).to.equal(SUPERSEDED[behaveLike]);
        const winner = behaveLike === 'chromium' ? first : newcomer;
        if (device.pending) device.pick();
        expect((await winner).type).to.equal('public-key');
      }
    });

    it('tells a page of its own abort', async () => {
      const reason = new TypeError('the page was left');
      const controller = new AbortController();
      const pending = get({}, { ...CONDITIONAL, signal: controller.signal });
      controller.abort(reason);
      for (const error of [await rejection(pending), await rejection(create({}, { signal: AbortSignal.abort(reason) }))]) {
        if (behaveLike === 'safari') expect(String(error)).to.equal('AbortError: Aborted by AbortSignal.');
        else expect(error).to.equal(reason);
      }
    });

    it('has signals, or has never heard of them', () => {
      const names = ['signalUnknownCredential', 'signalAllAcceptedCredentials', 'signalCurrentUserDetails'];
      for (const name of names) expect(name in PublicKeyCredential, name).to.equal(behaveLike !== 'firefox');
    });

    it('tells its capabilities', async () => {
      const capabilities = await PublicKeyCredential.getClientCapabilities();
      const { conditionalCreate, immediateGet, signalUnknownCredential } = capabilities as Record<string, boolean | undefined>;
      expect({ conditionalCreate, immediateGet, signalUnknownCredential }).to.deep.equal(CAPABILITIES[behaveLike]);
    });

    it('knows the immediate mode, or takes it for a dialog', async () => {
      const refusal = String(await rejection(get({}, { uiMode: 'immediate' })));
      expect(refusal).to.equal(
        behaveLike === 'chromium' ? 'NotAllowedError: No immediate discoverable credentials are found.' : NOT_ALLOWED[behaveLike],
      );
      const { id } = await create();
      expect(
        (await get({ allowCredentials: [descriptor(id)] }, { uiMode: behaveLike === 'chromium' ? 'active' : 'immediate' })).id,
      ).to.equal(id);
    });

    it('keeps a blob with a passkey, or has never heard of it', async () => {
      const { id, getClientExtensionResults } = await create({ extensions: { largeBlob: { support: 'preferred' } } });
      expect(getClientExtensionResults()).to.deep.equal(behaveLike === 'firefox' ? {} : { largeBlob: { supported: true } });
      const extensions = { largeBlob: { write: Uint8Array.of(1) } };
      const got = await get({ allowCredentials: [descriptor(id)], extensions });
      expect(got.getClientExtensionResults()).to.deep.equal(behaveLike === 'firefox' ? {} : { largeBlob: { written: true } });
      expect(await PublicKeyCredential.getClientCapabilities()).to.include({ 'extension:largeBlob': behaveLike !== 'firefox' });
    });

    it('answers credProps, or not', async () => {
      const results = (await create({ extensions: { credProps: true } })).getClientExtensionResults();
      expect(results).to.deep.equal(behaveLike === 'safari' ? {} : { credProps: { rk: true } });
    });

    it('saves a passkey without a dialog, or cannot', async () => {
      device.scriptNext('approve');
      const created = create({}, CONDITIONAL);
      if (behaveLike === 'firefox') {
        expect(String(await rejection(created))).to.equal('NotSupportedError: Unsupported credential mediation requirement');
      } else {
        expect((await created).type).to.equal('public-key');
      }
    });
  });
}

it('softAuthenticator gives the browser’s signals back', () => {
  const before = Object.getOwnPropertyDescriptors(PublicKeyCredential);
  const uninstall = softAuthenticator({ behaveLike: 'firefox' }).install();
  uninstall();
  expect(Object.getOwnPropertyDescriptors(PublicKeyCredential)).to.deep.equal(before);
});

// --- helpers ---

const WORDS = {
  chromium: {
    registered:
      'InvalidStateError: The user attempted to register an authenticator that contains one of the credentials already registered with the relying party.',
    rpId: 'SecurityError: The relying party ID is not a registrable domain suffix of, nor equal to the current domain.',
    userId: 'TypeError: User handle exceeds 64 bytes.',
  },
  firefox: {
    registered: 'InvalidStateError: An attempt was made to use an object that is not, or is no longer, usable',
    rpId: 'SecurityError: The operation is insecure.',
    userId: 'TypeError: user.id is too long',
  },
  safari: {
    registered:
      'InvalidStateError: At least one credential matches an entry of the excludeCredentials list in the platform attached authenticator.',
    rpId: 'SecurityError: The provided RP ID is not a registrable domain suffix of the effective domain of the document.',
    userId: 'TypeError: The length options.user.id must be between 1-64 bytes.',
  },
};

const SUPERSEDED = {
  chromium: 'OperationError: A request is already pending.',
  firefox: 'AbortError: The operation was aborted.',
  safari: 'NotAllowedError: This request has been cancelled by a new request.',
};

const CAPABILITIES = {
  chromium: { conditionalCreate: true, immediateGet: true, signalUnknownCredential: true },
  firefox: { conditionalCreate: false, immediateGet: undefined, signalUnknownCredential: false },
  safari: { conditionalCreate: true, immediateGet: undefined, signalUnknownCredential: true },
};
