import type { Page } from 'puppeteer-core';

/** The DevTools virtual authenticator of one page. It shows nothing: what it is asked, it answers at once, or not at all. */
export interface Device {
  /**
   * Whether somebody is there to touch it. While nobody is, requests stay pending, as the browser's autofill list does; coming back
   * resumes none of them.
   */
  setPresence(present: boolean): Promise<void>;
  /** Whether the fingerprint is recognised. When it is not, a request ends as if it had been cancelled. */
  setRecognised(recognised: boolean): Promise<void>;
  /** How many passkeys it holds. */
  count(): Promise<number>;
}

/** Connects a device that holds passkeys and verifies its user. */
export async function connectDevice(page: Page): Promise<Device> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await devtools.send('WebAuthn.enable', { enableUI: false });
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    setPresence: (enabled) => devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
    setRecognised: (isUserVerified) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    count: async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  };
}
