/** What is said to someone who types a password or a code, or waits for a link. */
export interface StepMessages {
  readonly passwordHeading: string;
  readonly codeHeading: string;
  /** A code or a link was sent there. */
  readonly checkEmailHeading: string;
  /** On the button that sends a password or a code. */
  readonly stepContinue: string;
  /** Above the name that a password belongs to. */
  readonly accountLabel: string;
  readonly accountRequired: string;
  readonly passwordLabel: string;
  readonly passwordRequired: string;
  readonly codeLabel: string;
  readonly codeRequired: string;
  readonly recoveryCodeLabel: string;
  /** `{sentTo}`: where a code went, masked. */
  readonly codeSentTo: string;
  /** When the backend does not say where. */
  readonly codeSent: string;
  /** For `totp`. */
  readonly codeFromApp: string;
  /** For `recovery-code`. */
  readonly codeFromList: string;
  /** `{sentTo}`: where a link went, masked. */
  readonly linkSentTo: string;
  readonly linkSent: string;
  readonly resendCode: string;
  readonly resendLink: string;
  /** `{seconds}`: until another one may be asked for. */
  readonly resendIn: string;
  /** Another code or link is on its way. */
  readonly sentAgain: string;
  readonly wrongPassword: string;
  readonly wrongCode: string;
  /** A step ended: too late, or after too many wrong answers. */
  readonly stepExpired: string;
  /** After a password or a code, where the backend wants a passkey on top. */
  readonly secondFactor: string;
}
