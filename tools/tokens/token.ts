/** A design token of tokens.json, written as CSS. */
export interface Token {
  /** `on-accent`: a page sets `--passkey-on-accent`, the kit's own sheets read `--_on-accent`. */
  name: string;
  /** The group it stands in, for example `color`. */
  group: string;
  description: string;
  /** Its default. */
  value: string;
  /** The default where the system asks for more contrast, when that is another. */
  contrast: string | undefined;
  /** The default where the system asks for less motion, when that is another. */
  still: string | undefined;
  /** The least it is under a finger, whatever the page sets. */
  touch: string | undefined;
  /** Which of the kit's sheets carries it. What `<passkey-login>` needs at first is in `base`, the rest loads with what shows it. */
  sheet: string;
}
