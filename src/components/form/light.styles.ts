import { css, type CSSResult } from 'lit';
import { control, focused, pointed, primary } from '../control.styles.ts';

/**
 * The look of the fields that the kit makes. They live in the light DOM, where password managers find them, so this sheet is adopted by
 * the document (or shadow root) around the element. It speaks only of `[data-passkey]`, never of the page's own fields.
 */
export const lightStyles: CSSResult = css`
  [data-passkey='form'],
  [data-passkey='fields'] {
    display: grid;
    gap: calc(2 * var(--_space));
    margin: 0 0 calc(2 * var(--_space));
  }
  [data-passkey='field'] {
    display: grid;
    gap: calc(0.5 * var(--_space));
    min-inline-size: 0;
    line-height: var(--_leading);
    text-align: start;
  }
  [data-passkey][data-waiting] {
    visibility: hidden;
  }
  [data-passkey='field'] > label {
    font-size: var(--_small-size);
    font-weight: var(--_label-weight);
  }
  [data-passkey='field'] > small {
    color: var(--_muted);
    font-size: var(--_tiny-size);
  }
  [data-passkey='field'] > input {
    ${control}
    padding-inline: calc(1.5 * var(--_space));
    border-color: var(--_field-border);
    background: var(--_field);
    color: var(--_on-field);
    font-size: max(1em, var(--_field-size)); /* below 16 px iOS zooms the page when the field gets focus */
    font-weight: normal;
    cursor: text;
  }
  [data-passkey='field'] > input:focus-visible,
  [data-passkey='submit']:focus-visible {
    ${focused}
  }
  [data-passkey='field'] > input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  [data-passkey='error'] {
    margin: 0;
    color: var(--_danger);
    font-size: var(--_small-size);
  }
  [data-passkey='error']:empty {
    display: none;
  }
  [data-passkey='submit'] {
    ${control}
    ${primary}
  }
  [data-passkey='submit']:hover {
    ${pointed}
  }
`;
