import { digest } from '../../mock-server/digest.ts';
import type { CookieJar, Store } from '../../mock-server/index.ts';
import type { AskRelyingParty } from './journal-routes.ts';

export interface ClassicFormOptions {
  /** Where the demo lives. */
  folder: string;
  /** The relying party that signs in with a cookie. */
  ask: AskRelyingParty;
  /** The one that gives out codes. */
  askForCode: AskRelyingParty;
  store: Store;
  jar: CookieJar;
}

/**
 * What the classic form posts to: the field `passkey` with the proof that `<passkey-autofill>` put there, or a name and a password. It
 * redirects, as such servers do; what was wrong is said on the page itself, written anew.
 */
export async function classicForm(request: Request, options: ClassicFormOptions): Promise<Response> {
  const form = await request.formData();
  const [identifier, password, code] = ['username', 'password', 'passkey'].map((name) => text(form, name));
  if (code !== '') return withCode(code ?? '', options);
  const answer = await options.ask('methods/password/start', { identifier, password });
  if (!answer.ok) return again(options.folder, identifier ?? '');
  const { kind } = (await answer.json()) as { kind: string };
  return seeOther(kind === 'done' ? `${options.folder}#/today` : `${options.folder}#/sign-in`); // the sign-in finds the second step
}

// --- helpers ---

/** Trades the code for the account, and opens a session, for the same cookie as the rest of the site. */
async function withCode(code: string, { folder, askForCode, store, jar }: ClassicFormOptions): Promise<Response> {
  const answer = await askForCode('token', { code });
  if (!answer.ok) return again(folder, '');
  const { account } = (await answer.json()) as { account: { id: string } };
  const token = crypto.randomUUID();
  const session = { id: await digest(token), accountId: account.id, authenticatedAt: Date.now(), expiresAt: Date.now() + DAY };
  await store.openSession(session);
  jar.set(`passkey_session=${token}; Path=/; Max-Age=${DAY / 1000}; HttpOnly; SameSite=Lax`);
  return seeOther(`${folder}#/today`);
}

const DAY = 24 * 60 * 60_000;

const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location: new URL(location, globalThis.location.origin).href } });

/** The page as it was, with what was typed, and a sentence. */
async function again(folder: string, identifier: string): Promise<Response> {
  const page = new DOMParser().parseFromString(await (await fetch(`${folder}classic.html`)).text(), 'text/html');
  page.querySelector('input[name="username"]')?.setAttribute('value', identifier);
  const alert = page.querySelector('[data-problem]');
  if (alert) alert.textContent = 'That name and password don’t belong together. Please try again.';
  return new Response(`<!doctype html>${page.documentElement.outerHTML}`, { status: 422, headers: { 'content-type': 'text/html' } });
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
