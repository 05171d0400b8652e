/**
 * The one spelling of an origin that browsers use, so that it can be compared.
 * @throws {TypeError} when it is none: a path, a pattern, a bare host.
 */
export function toOrigin(text: string): string {
  // Native apps have origins that are no URLs.
  if (/^android:apk-key-hash(-sha256)?:[\w-]+$/.test(text)) return text;
  const { origin, href } = URL.canParse(text) ? new URL(text) : { origin: 'null', href: '' };
  if (origin === 'null' || href !== `${origin}/`) throw new TypeError(`"${text}" is not an origin such as "https://example.com".`);
  return origin;
}
