import { css, type CSSResult } from 'lit';
import { focused } from '../control.styles.ts';

/** A list of questions, with hairlines between them. */
export const explainerStyles: CSSResult = css`
  :host {
    display: block;
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  [data-waiting] {
    visibility: hidden;
  }
  h2 {
    margin: 0 0 var(--_space);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }
  details + details {
    border-block-start: 1px solid var(--_hairline);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_space));
    box-sizing: border-box;
    min-block-size: var(--_control);
    padding-block: var(--_space);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.25;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline-end: 4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -2px;
    transition: rotate 150ms;
    content: '';
  }
  [open] > summary::after {
    rotate: 225deg;
    translate: 0 2px;
  }
  summary:hover {
    color: var(--_accent);
  }
  summary:focus-visible {
    ${focused}
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  .answer {
    padding-block: calc(0.5 * var(--_space)) calc(2 * var(--_space));
    text-wrap: pretty;
  }
  p,
  dd {
    color: var(--_muted);
  }
  dt {
    margin-block-start: calc(1.5 * var(--_space));
    font-weight: 600;
  }
  :host([compact]) summary {
    justify-content: start;
    inline-size: fit-content;
    color: var(--_accent);
    font-weight: inherit;
  }
  :host([compact]) summary::after {
    border-color: currentcolor;
  }
  @media (prefers-reduced-motion: reduce) {
    summary::after {
      transition: none;
    }
  }
`;
