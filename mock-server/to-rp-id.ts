/**
 * Lets a relying party's id through: a domain, without scheme and port.
 * @throws {TypeError} when it is anything else.
 * @see https://w3c.github.io/webauthn/#relying-party-identifier
 */
export function toRpId(text: string): string {
  const url = `https://${text}`;
  if (URL.canParse(url) && new URL(url).hostname === text) return text;
  throw new TypeError(`The RP ID must be a domain such as "example.com", not "${text}".`);
}
