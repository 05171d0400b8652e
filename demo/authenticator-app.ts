import { totp } from '../mock-server/methods/totp.ts';

/** The app on an imagined phone that shows a new code every half minute. */
export const authenticatorApp = {
  /** What it shares with the server, base64url. */
  secret: 'U2xhY2stV2F0ZXItYXBwLTE',
  code: (now = Date.now()): Promise<string> => totp.code(authenticatorApp.secret, now),
} as const;
