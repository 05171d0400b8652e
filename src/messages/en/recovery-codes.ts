import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** English: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Making your recovery codes…',
  codesHeading: 'Keep your recovery codes',
  codesIntro: 'If you lose your devices, each code lets you sign in once. Keep them in a safe place: you won’t see them here again.',
  codesCopy: 'Copy',
  codesDownload: 'Download',
  codesKept: 'I’ve kept them',
  codesCopied: 'The codes are copied. Paste them in a safe place.',
  codesSelected: 'The codes are selected. Copy them yourself, or download them.',
  codesDownloaded: 'The codes are in your downloads. Move the file to a safe place.',
  codesMissed: 'We couldn’t make your recovery codes just now. Try again, or go on without them.',
  codesRetry: 'Try again',
  codesGoOn: 'Go on without them',
  codesFileTitle: 'Recovery codes for {name}',
  codesFileNote: 'Each code lets you sign in once. Keep this file in a safe place.',
};
