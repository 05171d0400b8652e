/**
 * What the link in an e-mail carried to this page, in the query parameter `passkey-link` of the passkey HTTP protocol. It works once, so it
 * is taken out of the address: not to be bookmarked, shared, or sent to others as the referrer.
 */
export function linkToken(): string | undefined {
  const url = new URL(location.href);
  const token = url.searchParams.get(NAME);
  if (token === null) return undefined;
  url.searchParams.delete(NAME);
  history.replaceState(history.state, '', url);
  return token;
}

// --- helpers ---

const NAME = 'passkey-link';
