import { css, type CSSResult } from 'lit';
import { control, focused, inert, pointed, primary } from '../control.styles.ts';
import { byPhrase } from '../text.styles.ts';

/**
 * The look of the fields that the kit makes. They live in the light DOM, where password managers find them, so this sheet is adopted by
 * the document (or shadow root) around the element. It speaks only of `[data-passkey]`, never of the page's own fields.
 */
export const lightStyles: CSSResult = css`
  [data-passkey='form'],
  [data-passkey='fields'] {
    display: grid;
    gap: calc(2 * var(--_space));
    margin: 0 auto calc(2 * var(--_space));
  }
  [data-passkey='form'] {
    max-inline-size: var(--_form-width);
  }
  [data-passkey='field'] {
    display: grid;
    gap: calc(0.5 * var(--_space));
    min-inline-size: 0;
    line-height: var(--_leading);
    text-align: start;
    & > label,
    & > small {
      margin: 0;
    }
    & > label {
      font-size: var(--_small);
      font-weight: var(--_label-weight);
    }
    & > small,
    & > p {
      text-wrap: pretty;
    }
    & > small {
      color: var(--_muted);
      font-size: var(--_tiny);
    }
    & > input {
      ${control}
      padding-inline: calc(1.5 * var(--_space));
      border-color: var(--_field-border);
      background: var(--_field);
      color: var(--_on-field);
      font-size: max(1em, var(--_field-text)); /* below 16 px iOS zooms the page when the field gets focus */
      font-weight: normal;
      text-align: -webkit-match-parent;
      text-align: match-parent; /* an address begins where its label does */
      cursor: text;
    }
    & > input:read-only {
      border-color: transparent;
      background: var(--_tint);
      color: inherit;
    }
    & > input:focus-visible {
      ${focused}
      outline-offset: 0; /* its label and what is wrong with it are near */
    }
    & > input[aria-invalid='true'] {
      border-color: var(--_danger);
      outline-color: var(--_danger);
    }
  }
  [data-passkey] [hidden] {
    display: none !important; /* also where the page shows every input as a block */
  }
  [data-passkey]:lang(ja) {
    ${byPhrase}
  }
  [data-passkey][data-waiting] {
    visibility: hidden;
  }
  [data-passkey='error'] {
    margin: 0;
    color: var(--_danger);
    font-size: var(--_small);
  }
  /* Screen readers listen to what is there before its text is: it takes no row, and no gap. */
  [data-passkey='error']:empty {
    position: absolute;
  }
  [data-passkey='submit'] {
    ${control}
    ${primary}
    text-align: center;
  }
  [data-passkey='submit']:focus-visible {
    ${focused}
  }
  [data-passkey='submit']:hover {
    ${pointed}
  }
  [data-passkey='submit'][aria-disabled='true'] {
    ${inert}
  }
`;
