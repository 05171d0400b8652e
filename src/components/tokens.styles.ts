import { css, type CSSResult } from 'lit';

// Made from tokens.json by "npm run tokens".

/** The design tokens that every element reads: a page sets `--passkey-…`, the kit reads `--_…`, which also carries the default. */
export const tokens: CSSResult = css`
  :host {
    --_accent: var(--passkey-accent, light-dark(#2446c4, #a8bbff));
    --_on-accent: var(--passkey-on-accent, light-dark(#fff, #0c1433));
    --_field: var(--passkey-field, light-dark(#fff, #15171c));
    --_on-field: var(--passkey-on-field, light-dark(#15171c, #f1f2f4));
    --_field-border: var(--passkey-field-border, light-dark(#81868f, #7d838e));
    --_danger: var(--passkey-danger, light-dark(#b3261e, #ffb4ab));
    --_success: var(--passkey-success, light-dark(#146c43, #7ddca6));
    --_focus: var(--passkey-focus, var(--_accent));
    --_muted: var(--passkey-muted, color-mix(in srgb, currentcolor 80%, transparent));
    --_hairline: var(--passkey-hairline, color-mix(in srgb, currentcolor 20%, transparent));
    --_tint: var(--passkey-tint, color-mix(in srgb, currentcolor 6%, transparent));
    --_title: var(--passkey-title, 1.375em);
    --_small: var(--passkey-small, 0.9375em);
    --_tiny: var(--passkey-tiny, 0.875em);
    --_strong: var(--passkey-strong, 600);
    --_label-weight: var(--passkey-label-weight, 500);
    --_leading: var(--passkey-leading, 1.5);
    --_tight: var(--passkey-tight, 1.25);
    --_space: var(--passkey-space, 8px);
    --_radius: var(--passkey-radius, 8px);
    --_control-height: var(--passkey-control-height, 44px);
    --_field-text: var(--passkey-field-text, 16px);
    --_icon: var(--passkey-icon, 20px);
    --_line: var(--passkey-line, 1px);
    --_ring: var(--passkey-ring, 2px);
    --_form-width: var(--passkey-form-width, 448px);
    --_duration: var(--passkey-duration, 160ms);
    --_easing: var(--passkey-easing, ease-out);
  }
  @media (pointer: coarse) {
    :host {
      --_control-height: max(var(--passkey-control-height, 44px), 44px);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_field-border: var(--passkey-field-border, currentcolor);
      --_muted: var(--passkey-muted, currentcolor);
      --_hairline: var(--passkey-hairline, currentcolor);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0s;
    }
  }
`;
