/** One picture of a sheet: an element in a state, as somebody sees it. */
export interface Picture {
  /** For example `passkey-login`. */
  element: string;
  /** The story that shows the state, for example `Wrong Password`. */
  state: string;
  /** For example `de 320 dark`. */
  look: string;
  /** Below the folder of the run, for example `passkey-login/wrong-password/de-320-dark.png`. */
  file: string;
  /** What a ruler finds wrong with it. */
  flaws: readonly string[];
}
