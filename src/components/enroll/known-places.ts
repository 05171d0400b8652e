/** Those of the words that name a place for a passkey, in their order and each once. */
export const knownPlaces = (words: string | undefined): string[] =>
  [...new Set(words?.trim().split(/\s+/))].filter((word) => PLACES.includes(word));

// --- helpers ---

/** https://w3c.github.io/webauthn/#enum-hints */
const PLACES: readonly string[] = ['client-device', 'hybrid', 'security-key'];
