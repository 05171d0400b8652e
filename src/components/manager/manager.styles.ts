import { css, type CSSResult } from 'lit';
import { cardTokens } from '../card-tokens.styles.ts';
import { inert } from '../control.styles.ts';
import { prose } from '../text.styles.ts';

/** What a manager shows before its list is there, and around it. */
export const managerStyles: CSSResult = css`
  ${cardTokens}
  .base {
    /* Asks the place it is given, not the window; where the place asks back (a shrinking one), it says the least that it needs. */
    container-type: inline-size;
    contain-intrinsic-inline-size: calc(32 * var(--_space));
    line-height: var(--_leading);
    text-align: start;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(2 * var(--_space));
    min-block-size: var(--_control-height); /* the button comes with the list */
  }
  .top h2 {
    margin: 0;
  }
  .top button,
  .retry {
    inline-size: auto;
  }
  .status {
    min-block-size: 1lh;
    margin-block: var(--_space) calc(2 * var(--_space));
    text-align: start;
    text-wrap: pretty;
  }
  .status[data-tone='silent'] {
    position: static; /* keeps its place: the list below does not move for a sentence */
    block-size: 1lh;
    overflow: hidden;
  }
  button[aria-disabled='true'] {
    ${inert}
  }
  h2:focus {
    outline: none; /* focus comes here when what had it is gone; there is nothing to operate */
  }
  .list {
    display: grid;
    gap: calc(1.5 * var(--_space));
    margin: 0;
    padding: 0;
    list-style: ''; /* with none, Safari would not call it a list */
  }
  .glyph {
    display: grid;
    place-content: center;
    inline-size: calc(2 * var(--_icon));
    block-size: calc(2 * var(--_icon));
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_muted);
  }
  .glyph .icon,
  .glyph ::slotted(*) {
    inline-size: calc(1.2 * var(--_icon));
    block-size: calc(1.2 * var(--_icon));
    object-fit: contain;
  }
  .hero {
    display: grid;
    justify-items: center;
    gap: calc(2 * var(--_space));
    padding: calc(5 * var(--_space)) calc(2 * var(--_space));
    border: var(--_line) solid var(--_hairline);
    border-radius: var(--_card-radius);
    text-align: center;
    text-wrap: balance;
  }
  .hero .glyph {
    inline-size: calc(3.2 * var(--_icon));
    block-size: calc(3.2 * var(--_icon));
    border-radius: 50%;
  }
  .hero .glyph .icon,
  .hero .glyph ::slotted(*) {
    inline-size: calc(1.6 * var(--_icon));
    block-size: calc(1.6 * var(--_icon));
  }
  .hero h3 {
    margin: 0 0 calc(-1 * var(--_space));
    font-size: var(--_heading);
    font-weight: var(--_strong);
    line-height: var(--_tight);
  }
  .hero p {
    max-inline-size: 60ch;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .hero p:lang(ja) {
    ${prose}
    text-wrap: balance;
  }
  .hero button {
    inline-size: auto;
    margin-block-start: var(--_space);
    padding-inline: calc(3 * var(--_space));
  }
  /* As high as a card with a short name. */
  .bone {
    box-sizing: border-box;
    block-size: calc(1.875lh + var(--_control-height) + 4 * var(--_space) + 2 * var(--_line));
    border: var(--_line) solid var(--_hairline);
    border-radius: var(--_card-radius);
    background: var(--_tint);
    animation: breathe calc(8 * var(--_duration)) ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  /* Where the button stands below the heading, and sentences take two lines. */
  @container (max-width: 26rem) {
    .top {
      align-items: start;
      min-block-size: 0;
    }
    .top:not(:has(button)):has(~ [part='skeleton']) {
      padding-block-end: calc(var(--_control-height) + var(--_space)); /* the button comes with the list */
    }
    .top button {
      inline-size: 100%;
    }
    .status {
      min-block-size: 2lh;
    }
    .bone {
      block-size: calc(3.625lh + var(--_control-height) + 4 * var(--_space) + 2 * var(--_line));
    }
  }
`;
