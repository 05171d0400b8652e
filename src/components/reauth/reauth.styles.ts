import { css, type CSSResult } from 'lit';

/** A dialog over the page. While it is closed, the element takes no place. */
export const reauthStyles: CSSResult = css`
  :host {
    display: contents;
    --_surface: var(--passkey-surface, light-dark(#fff, #1b1e24));
    --_on-surface: var(--passkey-on-surface, light-dark(#15171c, #f1f2f4));
    --_scrim: var(--passkey-scrim, rgb(0 0 0 / 48%));
  }
  dialog {
    inline-size: min(100vi - 4 * var(--_space), 400px);
    max-inline-size: none;
    max-block-size: calc(100dvb - 4 * var(--_space));
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(1.5 * var(--_radius));
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow:
      0 0 0 1px var(--_hairline),
      0 24px 64px var(--_scrim);
  }
  dialog::backdrop {
    background: var(--_scrim);
  }
  .base {
    display: grid;
    gap: calc(2 * var(--_space));
    padding: calc(3 * var(--_space)) calc(3 * var(--_space)) calc(1.5 * var(--_space));
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  h2 {
    margin: 0;
    font-size: 1.25em;
    text-wrap: balance;
  }
  .head {
    display: grid;
    gap: var(--_space);
  }
  .account {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  /* Read out after the dialog has closed, not shown. */
  .farewell {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* What is going on takes the place of the account for a while, so that nothing below moves. */
  .said {
    display: grid;
    min-block-size: 3em;
  }
  .said > * {
    grid-area: 1 / 1;
  }
  .behind {
    visibility: hidden;
  }
  .status {
    align-content: start;
    min-block-size: 0;
    margin: 0;
    text-align: start;
    text-wrap: pretty;
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
  /* Read out after the dialog has closed, not shown. */
  .farewell {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .status {
    min-block-size: 3em;
    margin: 0;
    text-align: start;
    text-wrap: pretty;
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: appear 160ms ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
  @media (forced-colors: active) {
    dialog {
      outline: 1px solid;
    }
  }
`;
