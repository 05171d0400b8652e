import { css, type CSSResult } from 'lit';

// Made from tokens.json by "npm run tokens".

/** The design tokens of cards, dialogs and lists. */
export const cardTokens: CSSResult = css`
  :host {
    --_heading: var(--passkey-heading, 1.25em);
    --_card-radius: var(--passkey-card-radius, 12px);
  }
`;
