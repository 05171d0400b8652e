/**
 * The software authenticator as a script that runs before a page's own: for Playwright's `addInitScript`, Puppeteer's `evaluateOnNewDocument`, or
 * a `<script>` at the top of a page. Built into one file. It installs itself, and gives itself away as `softAuthenticator` on the window; an
 * earlier script can put `SoftAuthenticatorOptions` into `softAuthenticatorOptions`. Passkeys are kept in `localStorage`, so that they
 * survive a reload and are shared by the frames of a site.
 * @module
 */
import { softAuthenticator, type SoftAuthenticator, type SoftAuthenticatorOptions } from './soft-authenticator/soft-authenticator.ts';

declare global {
  interface Window {
    softAuthenticator: SoftAuthenticator;
    softAuthenticatorOptions?: SoftAuthenticatorOptions;
  }
}

// Init scripts also run in about:blank, before the page is there: that is no site, and has no storage.
if (typeof window === 'object' && location.protocol.startsWith('http')) {
  window.softAuthenticator = softAuthenticator({ ...storage(), ...window.softAuthenticatorOptions });
  window.softAuthenticator.install();
}

// --- helpers ---

/** Sandboxed frames have none, and get passkeys that end with the frame. */
function storage(): Pick<SoftAuthenticatorOptions, 'store'> {
  try {
    return { store: { storage: localStorage } };
  } catch {
    return {};
  }
}
