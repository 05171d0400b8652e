import { css, type CSSResult } from 'lit';

/**
 * The design tokens, as every element reads them: a page sets `--passkey-…`, the kit reads `--_…`, which also carries the default.
 * Colours follow the page's `color-scheme`; text inherits the page's own colour and font.
 */
export const tokens: CSSResult = css`
  :host {
    --_accent: var(--passkey-accent, light-dark(#2446c4, #a8bbff));
    --_on-accent: var(--passkey-on-accent, light-dark(#fff, #0c1433));
    --_muted: var(--passkey-muted, color-mix(in srgb, currentcolor 72%, transparent));
    --_hairline: var(--passkey-hairline, color-mix(in srgb, currentcolor 20%, transparent));
    --_field: var(--passkey-field, light-dark(#fff, #15171c));
    --_on-field: var(--passkey-on-field, light-dark(#15171c, #f1f2f4));
    --_field-border: var(--passkey-field-border, light-dark(#81868f, #7d838e));
    --_danger: var(--passkey-danger, light-dark(#b3261e, #ffb4ab));
    --_success: var(--passkey-success, light-dark(#146c43, #7ddca6));
    --_radius: var(--passkey-radius, 8px);
    --_space: var(--passkey-space, 8px);
    --_control: var(--passkey-control-height, 44px);
  }
`;
