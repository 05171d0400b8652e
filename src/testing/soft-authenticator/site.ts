/** Where the page is, at the moment of asking. */
export type Site = () => { origin: string; hostname: string };

/**
 * Tells the site of the pages of `target`.
 * @param origin Instead of the target's own `location`, for places that have none.
 * @throws {Error} (from the function) where there is neither.
 */
export function siteOf(target: object, origin: string | undefined): Site {
  return () => {
    const location: unknown = Reflect.get(target, 'location');
    const own = typeof location === 'object' && location !== null ? (Reflect.get(location, 'origin') as unknown) : undefined;
    const text = origin ?? own;
    if (typeof text !== 'string')
      throw new Error("softAuthenticator: no page here. Say where it plays: softAuthenticator({ origin: 'https://example.com' })");
    return { origin: text, hostname: URL.canParse(text) ? new URL(text).hostname : '' }; // the origin of a sandboxed frame is "null"
  };
}
