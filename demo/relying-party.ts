import './reflect-first.ts';
import { setupWorker } from 'msw/browser';
import { browserCookieJar, createRelyingParty, webStorageStore } from '../mock-server/index.ts';
import { passkeyHandlers } from '../mock-server/msw.ts';
import { controlled } from './controlled.ts';
import { demoStorage } from './demo-storage.ts';
import { keepWorker } from './keep-worker.ts';

export interface RelyingPartyConnection {
  fetch: typeof globalThis.fetch;
  serviceWorker: boolean;
}

/**
 * Starts the relying party that lives in the page, behind a service worker: its requests show in DevTools like any others. Where
 * service workers are not to be had (Firefox's private windows) it is called directly.
 */
export async function startRelyingParty(base: string): Promise<RelyingPartyConnection> {
  const { keys } = demoStorage;
  const rp = createRelyingParty({ rpName: 'Slack Water', base, store: webStorageStore(localStorage, keys.relyingParty) });
  const jar = browserCookieJar({ storage: localStorage, key: keys.session });
  const worker = setupWorker(...passkeyHandlers(rp, { base: `${base}/*`, jar }));
  try {
    if (!('serviceWorker' in navigator)) throw new Error('This browser has no service workers here.');
    keepWorker();
    await worker.start({
      quiet: true,
      onUnhandledFrame: 'bypass',
      serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
    });
    if (!(await controlled(3000))) throw new Error('The service worker does not carry this page.');
    return { serviceWorker: true, fetch: (input, init) => fetch(input, init) };
  } catch {
    return { serviceWorker: false, fetch: (input, init) => rp(new Request(input, init), jar) };
  }
}
