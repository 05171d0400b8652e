import { css, type CSSResult } from 'lit';

// Made from tokens.json by "npm run tokens".

/** The design tokens of recovery codes. */
export const codesTokens: CSSResult = css`
  :host {
    --_code-font: var(--passkey-code-font, ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace);
  }
`;
