import { css, type CSSResult } from 'lit';

// Made from tokens.json by "npm run tokens".

/** The design tokens of cards, dialogs and lists. */
export const cardTokens: CSSResult = css`
  :host {
    --_tint: var(--passkey-tint, color-mix(in srgb, currentcolor 6%, transparent));
    --_heading: var(--passkey-heading, 1.25em);
    --_card-radius: var(--passkey-card-radius, 12px);
  }
`;
