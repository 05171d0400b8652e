import { css, type CSSResult } from 'lit';
import { cardTokens } from '../card-tokens.styles.ts';
import { dialogTokens } from '../dialog-tokens.styles.ts';
import { inert } from '../control.styles.ts';
import { stepsStyles } from '../steps/steps.styles.ts';

/** A dialog over the page. While it is closed, the element takes no place. */
export const reauthStyles: CSSResult = css`
  ${cardTokens} ${dialogTokens} ${stepsStyles}
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(100vi - 4 * var(--_space), var(--_dialog-width));
    max-inline-size: none;
    max-block-size: calc(100dvb - 4 * var(--_space));
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: var(--_card-radius);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow:
      0 0 0 var(--_line) var(--_hairline),
      var(--_shadow);
  }
  dialog::backdrop {
    background: var(--_scrim);
  }
  .base {
    display: grid;
    gap: calc(2 * var(--_space));
    padding: calc(3 * var(--_space)) calc(2.5 * var(--_space)) calc(2 * var(--_space));
    line-height: var(--_leading);
    text-align: start;
    overflow-wrap: anywhere;
  }
  h2 {
    margin: 0;
    font-size: var(--_heading);
    text-wrap: balance;
  }
  .head p {
    text-wrap: pretty;
  }
  .head {
    display: grid;
    gap: var(--_space);
  }
  .account {
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* Read out after the dialog has closed, not shown. */
  .farewell {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: var(--_line);
    block-size: var(--_line);
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* What is going on takes the place of the account for a while, so that nothing below moves. */
  .said {
    display: grid;
    min-block-size: 2lh;
  }
  .said > * {
    grid-area: 1 / 1;
  }
  .behind {
    visibility: hidden;
  }
  .status {
    min-block-size: 2lh;
    margin: 0;
    font-size: var(--_small);
    text-align: start;
    text-wrap: pretty;
  }
  button[aria-disabled='true'] {
    ${inert}
  }
  .ways {
    gap: calc(0.5 * var(--_space));
  }
  .ways .methods {
    gap: var(--_space);
  }
  ::slotted([data-passkey='step']) {
    margin-block-end: calc(-2 * var(--_space));
  }
  dialog[open] {
    animation: appear var(--_duration) var(--_easing);
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 var(--_space);
    }
  }
  @media (forced-colors: active) {
    dialog {
      outline: var(--_line) solid;
    }
  }
`;
