import { css, type CSSResult } from 'lit';

// Made from tokens.json by "npm run tokens".

/** The design tokens of dialogs. */
export const dialogTokens: CSSResult = css`
  :host {
    --_surface: var(--passkey-surface, light-dark(#fff, #1b1e24));
    --_on-surface: var(--passkey-on-surface, light-dark(#15171c, #f1f2f4));
    --_scrim: var(--passkey-scrim, #0000007a);
    --_dialog-width: var(--passkey-dialog-width, 400px);
    --_shadow: var(--passkey-shadow, 0 24px 64px 0 var(--_scrim));
  }
`;
