import './reflect-first.ts';
import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import {
  browserCookieJar,
  createFaults,
  createOutbox,
  createRelyingParty,
  withFaults,
  type CookieJar,
  type Faults,
  type Outbox,
} from '../../mock-server/index.ts';
import { demoStorage } from '../demo-storage.ts';
import { visits } from '../visits.ts';
import { classicForm } from './classic-form.ts';
import { controlled } from './controlled.ts';
import { journalRoutes, type AskRelyingParty } from './journal-routes.ts';
import { keepWorker } from './keep-worker.ts';
import { settings } from './settings.ts';

/** The server that lives in the page: its relying party, and the site's own backend. */
export interface DemoServer {
  /** How the page reaches it. */
  fetch: typeof globalThis.fetch;
  /** Whether a service worker carries the requests, as they would travel to a real server. */
  serviceWorker: boolean;
  /** What it would have sent. */
  outbox: Outbox;
  /** What goes wrong between it and the page. */
  faults: Faults;
}

/**
 * Starts the server that lives in the page, behind a service worker: its requests show in DevTools like any others, and the form of
 * classic.html, which the browser itself posts, arrives here too. Where service workers are not to be had (Firefox's private windows) the
 * server is called directly, and there is nobody to take that form.
 * @param folder The path below which the demo lives, with a slash at its end.
 */
export async function startServer(folder: string): Promise<DemoServer> {
  const outbox = createOutbox();
  const faults = createFaults();
  const jar = browserCookieJar({ storage: localStorage, key: demoStorage.keys.session });
  const answer = withFaults(site(folder, outbox, jar), faults);
  const connection = { outbox, faults };
  const resolve = ({ request }: { request: Request }) => answer(request);
  const paths = ['passkeys/*', 'classic/*', 'journal', 'journal/*'];
  const worker = setupWorker(http.post(`${folder}classic.html`, resolve), ...paths.map((path) => http.all(`${folder}${path}`, resolve)));
  try {
    if (!('serviceWorker' in navigator)) throw new Error('This browser has no service workers here.');
    keepWorker();
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: `${folder}mockServiceWorker.js` } });
    if (!(await controlled(3000))) throw new Error('The service worker does not carry this page.');
    return { ...connection, serviceWorker: true, fetch: (input, init) => fetch(input, init) };
  } catch {
    return { ...connection, serviceWorker: false, fetch: async (input, init) => received(await answer(new Request(input, init))) };
  }
}

// --- helpers ---

/** All that the server answers, by path. */
function site(folder: string, outbox: Outbox, jar: CookieJar): (request: Request) => Promise<Response> {
  const base = settings(visits.named(visits.current()), folder);
  const rp = createRelyingParty({ ...base, outbox });
  // The classic page has a server that wants to open its sessions itself: to its form the same accounts answer with a code.
  const classicBase = `${folder}classic/passkeys`;
  const forCodes = createRelyingParty({ ...base, base: classicBase, policy: { ...base.policy, session: 'exchange' } });
  const asking =
    (party: typeof rp, at: string): AskRelyingParty =>
    (path, body) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      return party(new Request(new URL(`${at}/${path}`, location.origin), body && init), jar);
    };
  const [ask, askForCode] = [asking(rp, base.base), asking(forCodes, classicBase)];
  return async (request) => {
    const path = new URL(request.url).pathname.slice(folder.length);
    if (path === 'classic.html') return classicForm(request, { folder, ask, askForCode, store: base.store, jar });
    if (path.startsWith('classic/')) return forCodes(request, jar);
    return (await journalRoutes(request, path, ask)) ?? rp(request, jar);
  };
}

/** Without a worker in between, a broken network is still what it is to `fetch`. */
function received(response: Response): Response {
  if (response.type === 'error') throw new TypeError('Failed to fetch');
  return response;
}
