import type { CookieJar } from './cookie-jar.ts';
import { digest } from './digest.ts';
import { Problem } from './problem.ts';
import type { Site } from './site.ts';
import type { AccountRecord, SessionRecord } from './stores/store.ts';
import { base64url } from './verification/base64url.ts';
import { wwwAuthenticate } from './www-authenticate.ts';

/** Who sends a request: reads the session, opens a new one, ends it. */
export class Visitor {
  /** `Set-Cookie`, for the answer. */
  readonly headers = new Headers();
  readonly #request: Request;
  readonly #jar: CookieJar | undefined;
  readonly #site: Site;
  #session: Promise<SessionRecord | undefined> | undefined;
  #pending: string | undefined;

  constructor(request: Request, jar: CookieJar | undefined, site: Site) {
    this.#request = request;
    this.#jar = jar;
    this.#site = site;
  }

  /** The session that is still valid, if there is one. */
  session(): Promise<SessionRecord | undefined> {
    return (this.#session ??= this.#findSession());
  }

  /** @throws {Problem} `unauthenticated` without a valid session. */
  async require(): Promise<{ session: SessionRecord; account: AccountRecord }> {
    const session = await this.session();
    const account = session && (await this.#site.store.account(session.accountId));
    if (!session || !account) {
      throw new Problem('unauthenticated', 'This needs a session.', { headers: wwwAuthenticate(this.#site) });
    }
    return { session, account };
  }

  /**
   * Opens a session of its own for this sign-in. An old one ends: whoever planted its token must not be signed in with it.
   * @returns what the page has to keep, when sessions do not travel in a cookie.
   */
  async signIn(accountId: string): Promise<{ token: string } | undefined> {
    const { policy, now } = this.#site;
    await this.#close();
    const { token, session } = await this.#open(accountId, now());
    this.#session = Promise.resolve(session);
    if (policy.session === 'bearer') return { token };
    this.forget();
    this.#setCookie('session', token, policy.sessionLife);
    return undefined;
  }

  /**
   * Opens a session for somebody else than this visitor: their app's own backend asks, and takes care of the token.
   * @param authenticatedAt When they signed in, in milliseconds since 1970.
   */
  async grant(accountId: string, authenticatedAt: number): Promise<{ token: string }> {
    const { token } = await this.#open(accountId, authenticatedAt);
    return { token };
  }

  /** Notes that the visitor confirmed just now who they are. */
  async confirm(): Promise<SessionRecord> {
    const { session } = await this.require();
    const confirmed = { ...session, authenticatedAt: this.#site.now() };
    await this.#site.store.change(
      'session',
      session.id,
      (current) => current && { ...current, authenticatedAt: confirmed.authenticatedAt },
    );
    this.#session = Promise.resolve(confirmed);
    return confirmed;
  }

  async signOut(): Promise<void> {
    await this.#close();
    this.#session = Promise.resolve(undefined);
    if (this.#site.policy.session === 'cookie') this.#setCookie('session', '', 0);
  }

  /** Keeps the state of a sign-in that is under way, so that a reload finds it again. Only where there are cookies. */
  remember(state: string): void {
    this.#pending = state;
    if (this.#site.policy.session !== 'bearer') this.#setCookie('pending', state, this.#site.policy.codeLife);
  }

  /** The state of a sign-in that is under way. */
  pending(): string | undefined {
    return this.#pending ?? this.#cookie('pending');
  }

  /** No sign-in is under way any more. */
  forget(): void {
    if (this.pending() !== undefined) this.#setCookie('pending', '', 0);
    this.#pending = undefined;
  }

  async #findSession(): Promise<SessionRecord | undefined> {
    const token = this.#token();
    const session = token && (await this.#site.store.session(await digest(token)));
    return session && session.expiresAt > this.#site.now() ? session : undefined;
  }

  async #open(accountId: string, authenticatedAt: number): Promise<{ token: string; session: SessionRecord }> {
    const { store, policy, random, now } = this.#site;
    const token = base64url.encode(random(32));
    const session = { id: await digest(token), accountId, authenticatedAt, expiresAt: now() + policy.sessionLife };
    await store.openSession(session);
    return { token, session };
  }

  async #close(): Promise<void> {
    const token = this.#token();
    if (token) await this.#site.store.closeSession(await digest(token));
  }

  #token(): string | undefined {
    const { headers } = this.#request;
    if (this.#site.policy.session === 'cookie') return this.#cookie('session');
    return /^Bearer ([\w-]+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  }

  #name(kind: Cookie): string {
    return `${this.#site.cookiePrefix}_${kind}`;
  }

  #cookie(kind: Cookie): string | undefined {
    const name = this.#name(kind);
    const cookies = (this.#jar?.get() ?? this.#request.headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
    return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  }

  /** @param life Milliseconds. */
  #setCookie(kind: Cookie, value: string, life: number): void {
    const secure = this.#request.url.startsWith('https:') ? '; Secure' : '';
    const cookie = `${this.#name(kind)}=${value}; Path=/; Max-Age=${Math.ceil(life / 1000)}; HttpOnly; SameSite=Lax${secure}`;
    if (this.#jar) this.#jar.set(cookie);
    else this.headers.append('set-cookie', cookie);
  }
}

// --- helpers ---

/** The session, and the sign-in that is under way. */
type Cookie = 'session' | 'pending';
