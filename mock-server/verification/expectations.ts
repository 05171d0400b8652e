/** What an answer has to fit, whichever ceremony it belongs to. */
export interface Expectations {
  /** The challenge that was handed out, base64url. */
  challenge: string;
  rpId: string;
  /** Where the ceremony may have happened. */
  origins: readonly string[];
  /** Whether it may have happened in a frame of another site. */
  allowCrossOrigin: boolean;
  /** With `allowCrossOrigin`: which other sites. */
  topOrigins: readonly string[];
  /** Whether the authenticator must have verified its user. */
  requireUserVerification: boolean;
}
