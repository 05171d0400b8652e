/**
 * Cookies where `Request` and `Response` cannot carry them: browsers forbid `Cookie` and `Set-Cookie` to scripts, so a relying party
 * that runs in a page keeps its session in a jar.
 */
export interface CookieJar {
  /** The value of a `Cookie` header: `a=1; b=2`, or the empty string. */
  get(): string;
  /** Takes the value of one `Set-Cookie` header. */
  set(setCookie: string): void;
}
