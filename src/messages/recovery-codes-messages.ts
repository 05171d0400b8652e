/** What is said to someone who is told their recovery codes. */
export interface RecoveryCodesMessages {
  readonly codesMaking: string;
  readonly codesHeading: string;
  /** What they are good for, and that they are shown this once. */
  readonly codesIntro: string;
  readonly codesCopy: string;
  readonly codesDownload: string;
  /** On the one button that goes on. */
  readonly codesKept: string;
  readonly codesCopied: string;
  /** The browser does not let the page copy: the codes are selected for the person to do it. */
  readonly codesSelected: string;
  readonly codesDownloaded: string;
  /** None could be made. The account is there all the same. */
  readonly codesMissed: string;
  readonly codesRetry: string;
  readonly codesGoOn: string;
  /** The first line of the file. `{name}`: what the account is called. */
  readonly codesFileTitle: string;
  /** The second. */
  readonly codesFileNote: string;
}
