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
    line-height: 1.5;
    text-align: start;
  }
  [data-passkey][data-waiting] {
    visibility: hidden;
  }
  [data-passkey='field'] > label {
    font-size: 0.9375em;
    font-weight: 500;
  }
  [data-passkey='field'] > small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [data-passkey='field'] > input {
    ${control}
    padding-inline: calc(1.5 * var(--_space));
    border-color: var(--_field-border);
    background: var(--_field);
    color: var(--_on-field);
    font-size: max(1em, 16px); /* below 16 px iOS zooms the page when the field gets focus */
    font-weight: 400;
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
    font-size: 0.9375em;
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
