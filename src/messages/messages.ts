import type { PasskeyErrorCode } from '../webauthn/passkey-error.ts';
import type { EnrollMessages } from './enroll-messages.ts';
import type { ExplainerMessages } from './explainer-messages.ts';
import type { ManagerMessages } from './manager-messages.ts';
import type { ReauthMessages } from './reauth-messages.ts';
import type { RecoveryCodesMessages } from './recovery-codes-messages.ts';
import type { StepMessages } from './step-messages.ts';

/** Errors that nobody is told about: something newer took over, or the page itself ended it. */
type SilentCode = 'superseded' | 'aborted';

/** Errors of every day, and those that must be said without a network: each element brings their sentences. The others are loaded. */
type GeneralCode = 'cancelled' | 'network' | 'server' | 'challenge-expired' | 'verification-failed';
/** Errors that belong to one task, and are said by the elements for it. */
type SignInCode = 'unknown-passkey';
type SignUpCode = 'already-registered' | 'account-exists';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** The methods that every language has a name for. */
type NamedMethod = 'passkey' | 'password' | 'email-code' | 'email-link' | 'sms-code' | 'totp' | 'recovery-code';

/** What every element says. */
export interface GeneralMessages {
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  readonly cancel: string;
  /** In place of the passkey button, in a browser without passkeys. */
  readonly passkeyUnsupported: string;

  // What is going on; also read out
  readonly preparing: string;
  readonly prompting: string;
  /** In place of `prompting`, when nothing has been answered for a while: a prompt can hide, or never come. */
  readonly nothingHappened: string;

  /** What a visitor reads when something did not work. */
  readonly errors: Texts<GeneralCode>;
}

/** What is said to someone who signs in. */
export interface SignInMessages extends GeneralMessages {
  readonly signInHeading: string;
  readonly signInWithPasskey: string;
  /** Between two ways to go on, for example the form and a button. */
  readonly or: string;
  readonly continue: string;
  readonly identifierLabel: string;
  readonly identifierRequired: string;
  readonly anotherWay: string;
  readonly verifying: string;
  readonly signedIn: string;
  /** `{name}`: what the account is called. */
  readonly signedInAs: string;
  readonly errors: Texts<GeneralCode | SignInCode>;
}

/** What is said to someone who signs in another way. */
export interface OtherWaysMessages {
  /** A heading above the methods. */
  readonly chooseMethod: string;
  /** By method; a backend's own methods have no name unless the page gives them one. */
  readonly methods: Texts<NamedMethod> & Readonly<Record<string, string | undefined>>;
  readonly backToSignIn: string;
  readonly tryAgain: string;
  readonly useDifferentAccount: string;
}

/** What is said to someone who signs up. */
export interface SignUpMessages extends GeneralMessages {
  readonly signUpHeading: string;
  /** One sentence or two on what a passkey is good for. */
  readonly passkeyIntro: string;
  readonly createPasskey: string;
  readonly newIdentifierLabel: string;
  readonly newIdentifierRequired: string;
  readonly displayNameLabel: string;
  readonly displayNameHint: string;
  /** Above the places to save the passkey in, where there is a choice. */
  readonly signUpWhere: string;
  /** The backend is checking the new passkey. */
  readonly creating: string;
  readonly signedUp: string;
  readonly cancelledSignUp: string;
  /** Before a link to signing in. */
  readonly alreadyHave: string;
  /** On the button for somebody who has an account already. */
  readonly signInInstead: string;
  readonly errors: Texts<GeneralCode | SignUpCode>;
}

/**
 * Everything the kit says in one language. Strings are text, never markup; `{name}` is filled by `formatMessage`. A language is one file
 * with all of it; English, which is part of every page, has a file for each of the parts above, so that a page carries only what its
 * elements say every day. The sentences for rare errors are loaded when one is met.
 *
 * Rules for translators: full, calm sentences with a next step. Say "fingerprint, face or screen lock" as the phones of your country do.
 * Never "biometric", "WebAuthn", "credential", "synced", "device-bound" or "authenticator".
 */
export interface Messages extends SignInMessages, SignUpMessages, OtherWaysMessages {
  /** For every error a sentence; empty: nothing is shown. */
  readonly errors: Texts<Exclude<PasskeyErrorCode, SilentCode>> & Readonly<Record<SilentCode, ''>>;
}

/** Words as an element shows them: a part of the catalogue, with those of the page in place of some. An error of another part may have none. */
export type Shown<M extends GeneralMessages> = M & { readonly errors: Readonly<Partial<Record<PasskeyErrorCode, string>>> };

/**
 * Words of a page's own, in place of some of the kit's.
 * @example
 * const messages: MessageOverrides = { signInHeading: 'Welcome back', errors: { server: 'Our server is having a moment.' } };
 */
export type MessageOverrides = Partial<Omit<AllMessages, 'errors' | 'methods'>> & {
  readonly errors?: Partial<Messages['errors']>;
  readonly methods?: Readonly<Record<string, string>>;
};

/** With the words of the parts that are files of their own. */
type AllMessages = Messages & EnrollMessages & ExplainerMessages & ManagerMessages & ReauthMessages & RecoveryCodesMessages & StepMessages;
