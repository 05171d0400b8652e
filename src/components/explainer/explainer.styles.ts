import { css, type CSSResult } from 'lit';
import { cardTokens } from '../card-tokens.styles.ts';
import { focused, icon } from '../control.styles.ts';
import { byPhrase, prose } from '../text.styles.ts';

/** A list of questions, with hairlines between them. */
export const explainerStyles: CSSResult = css`
  ${cardTokens}
  :host {
    display: block;
    line-height: var(--_leading);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :lang(ja) {
    ${byPhrase}
  }
  [data-waiting] {
    visibility: hidden;
  }
  h2 {
    margin: 0 0 calc(1.5 * var(--_space));
    font-size: var(--_heading);
    font-weight: var(--_strong);
    line-height: var(--_tight);
  }
  details {
    max-inline-size: 65ch;
  }
  details + details {
    border-block-start: var(--_line) solid var(--_hairline);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_space));
    box-sizing: border-box;
    min-block-size: var(--_control-height);
    padding-block: var(--_space);
    border-radius: var(--_radius);
    font-weight: var(--_strong);
    line-height: var(--_tight);
    list-style: none;
    text-wrap: balance;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .icon {
    ${icon}
    color: var(--_muted);
    transition: rotate var(--_duration) var(--_easing);
  }
  [open] > summary .icon {
    rotate: 180deg;
  }
  summary:hover {
    color: var(--_accent);
  }
  summary:focus-visible {
    ${focused}
    outline-offset: calc(2 * var(--_ring)); /* its words begin where it does */
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  p.answer,
  .answer :is(p, dd) {
    ${prose}
  }
  .answer {
    padding-block: var(--_space) calc(2 * var(--_space));
    text-wrap: pretty;
  }
  p,
  dd {
    color: var(--_muted);
  }
  dt {
    margin-block-start: calc(1.5 * var(--_space));
    font-weight: var(--_strong);
  }
  :host([compact]) summary {
    justify-content: start;
    inline-size: fit-content;
    color: var(--_accent);
    font-weight: inherit;
  }
  :host([compact]) .icon {
    color: inherit;
  }
`;
