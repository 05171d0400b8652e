import type { PasskeyErrorCode } from '../webauthn/passkey-error.ts';

/** Errors that nobody is told about: something newer took over, or the page itself ended it. */
type SilentCode = 'superseded' | 'aborted';

/** The methods that every language has a name for. */
type NamedMethod = 'passkey' | 'password' | 'email-code' | 'email-link' | 'sms-code' | 'totp' | 'recovery-code';

/**
 * Everything the kit says in one language. Strings are text, never markup; `{name}` is filled by `formatMessage`.
 *
 * Rules for translators: full, calm sentences with a next step. Say "fingerprint, face or screen lock" as the phones of your country do.
 * Never "biometric", "WebAuthn", "credential", "synced", "device-bound" or "authenticator".
 */
export interface Messages {
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  // Signing in
  readonly signInHeading: string;
  readonly signInWithPasskey: string;
  /** Between two ways to go on, for example the form and a button. */
  readonly or: string;
  readonly continue: string;
  readonly identifierLabel: string;
  readonly identifierRequired: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly anotherWay: string;
  readonly useDifferentAccount: string;
  /** A heading above the methods. */
  readonly chooseMethod: string;
  /** By method; a backend's own methods have no name unless the page gives them one. */
  readonly methods: Readonly<Record<NamedMethod, string>> & Readonly<Record<string, string | undefined>>;
  readonly backToSignIn: string;
  /** In place of the passkey button, in a browser without passkeys. */
  readonly passkeyUnsupported: string;

  // What is going on; also read out
  readonly preparing: string;
  readonly prompting: string;
  readonly verifying: string;
  readonly signedIn: string;
  /** `{name}`: what the account is called. */
  readonly signedInAs: string;

  // Signing up
  readonly signUpHeading: string;
  /** One sentence or two on what a passkey is good for. */
  readonly passkeyIntro: string;
  readonly createPasskey: string;
  readonly newIdentifierLabel: string;
  readonly newIdentifierRequired: string;
  readonly displayNameLabel: string;
  readonly displayNameHint: string;
  /** The backend is checking the new passkey. */
  readonly creating: string;
  readonly signedUp: string;
  readonly cancelledSignUp: string;
  /** Before a link to signing in. */
  readonly alreadyHave: string;

  /** What a visitor reads when something did not work. Empty: nothing is shown. */
  readonly errors: Readonly<Record<Exclude<PasskeyErrorCode, SilentCode>, string> & Record<SilentCode, ''>>;
}

/**
 * Words of a page's own, in place of some of the kit's.
 * @example
 * const messages: MessageOverrides = { signInHeading: 'Welcome back', errors: { server: 'Our server is having a moment.' } };
 */
export type MessageOverrides = Partial<Omit<Messages, 'errors' | 'methods'>> & {
  readonly errors?: Partial<Messages['errors']>;
  readonly methods?: Readonly<Record<string, string>>;
};
