import type { Page } from 'puppeteer-core';

/** One call of `navigator.credentials.get()`. */
export interface PasskeyRequest {
  mediation: string;
  /** As hexadecimal. */
  challenge: string;
  /** `pending`, `resolved`, or the name and message of what it was rejected with. */
  outcome: string;
}

/** Notes every request for a passkey that the page makes from now on, and how it ends. Call it before the page is opened. */
export async function watchRequests(page: Page): Promise<{ all(): Promise<PasskeyRequest[]> }> {
  await page.evaluateOnNewDocument(() => {
    const requests: PasskeyRequest[] = [];
    Object.assign(window, { passkeyRequests: requests });
    const get = navigator.credentials.get.bind(navigator.credentials);
    navigator.credentials.get = async (options) => {
      const bytes = new Uint8Array(options?.publicKey?.challenge as ArrayBuffer);
      const challenge = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      const request = { mediation: options?.mediation ?? 'modal', challenge, outcome: 'pending' };
      requests.push(request);
      try {
        const credential = await get(options);
        request.outcome = 'resolved';
        return credential;
      } catch (error) {
        request.outcome = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        throw error;
      }
    };
  });
  return { all: () => page.evaluate(() => (window as unknown as { passkeyRequests: PasskeyRequest[] }).passkeyRequests) };
}
