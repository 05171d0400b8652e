import { css } from 'lit';

/**
 * The look of the fields that the kit makes. They live in the light DOM, where password managers find them, so this sheet is adopted by
 * the document (or shadow root) around the element. It speaks only of `[data-passkey]`, never of the page's own fields.
 */
export const lightStyles = css`
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
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control);
    margin: 0;
    padding: var(--_space) calc(1.5 * var(--_space));
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_on-field);
    font: inherit;
    font-size: max(1em, 16px); /* below 16 px iOS zooms the page when the field gets focus */
    line-height: 1.25;
  }
  [data-passkey='field'] > input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
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
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_control);
    margin: 0;
    padding: calc(0.75 * var(--_space)) calc(2 * var(--_space));
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  [data-passkey='submit']:hover {
    background: color-mix(in srgb, var(--_accent) 88%, light-dark(#000, #fff));
  }
  [data-passkey='submit']:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    [data-passkey='submit'] {
      border-color: ButtonText;
    }
  }
`;
