import { css, type CSSResult } from 'lit';
import { besideWords, control, focused, icon, pointed } from '../control.styles.ts';
import { byPhrase } from '../text.styles.ts';

/** The element takes no place of its own: what it shows stands in its parent's layout, and most of the time that is nothing. */
export const autofillStyles: CSSResult = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
  [data-waiting] {
    visibility: hidden;
  }
  button {
    ${control}
    margin-block: calc(2 * var(--_space)) 0;
    border-color: var(--_field-border);
    background: none;
    color: inherit;
  }
  button:hover {
    ${pointed}
  }
  button:focus-visible {
    ${focused}
  }
  .icon {
    ${icon}
    ${besideWords}
  }
  :lang(ja) {
    ${byPhrase}
  }
  p {
    margin: var(--_space) 0 0;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: var(--_leading);
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .status[data-tone='danger'] {
    color: var(--_danger);
  }
  /* Read out, not shown. */
  .status[data-tone='silent'] {
    position: absolute;
    inline-size: var(--_line);
    block-size: var(--_line);
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
