/** Whose words for a password manager somebody knows. */
export type Platform = 'apple' | 'android' | 'windows' | 'other';

/**
 * The platform that this browser runs on, for words alone: nothing is decided by it.
 * @example platform({ platform: 'MacIntel', userAgent: '' }); // 'apple'
 */
export function platform(client: Client = globalThis.navigator): Platform {
  const named = `${client.userAgentData?.platform ?? client.platform} ${client.userAgent}`;
  return BY_NAME.find(([pattern]) => pattern.test(named))?.[1] ?? 'other';
}

// --- helpers ---

interface Client {
  /** Chromium's alone. */
  readonly userAgentData?: { readonly platform: string };
  readonly platform: string;
  readonly userAgent: string;
}

/** The first match wins: Firefox on Android calls its platform Linux, and only the user agent says more. */
const BY_NAME: readonly (readonly [RegExp, Platform])[] = [
  [/android|chrome ?os|\bcros\b/i, 'android'],
  [/mac|iphone|ipad|ipod/i, 'apple'],
  [/^win/i, 'windows'],
];
