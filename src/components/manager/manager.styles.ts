import { css, type CSSResult } from 'lit';
import { cardTokens } from '../card-tokens.styles.ts';
import { focused, inert, pointed } from '../control.styles.ts';

/** What only the manager shows. */
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
  .search,
  .name-form {
    max-inline-size: calc(48 * var(--_space));
  }
  .search {
    display: grid;
    align-items: center;
    margin-block-end: calc(2 * var(--_space));
    color: var(--_muted);
  }
  .search > * {
    grid-area: 1 / 1;
  }
  .search .icon,
  .search ::slotted(*) {
    z-index: 1;
    grid-area: 1 / 1;
    margin-inline-start: calc(1.5 * var(--_space));
    pointer-events: none;
  }
  .search ::-webkit-search-cancel-button {
    filter: grayscale(1);
    opacity: 0.7;
  }
  .search .field {
    padding-inline-start: calc(2.5 * var(--_space) + var(--_icon));
  }
  .field {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_control-height);
    padding: calc(0.75 * var(--_space)) calc(1.5 * var(--_space));
    border: var(--_line) solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_on-field);
    font: inherit;
    text-align: -webkit-match-parent;
    text-align: match-parent; /* also a Latin name in an Arabic list */
  }
  .field:focus-visible {
    ${focused}
  }
  .field[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .list {
    display: grid;
    gap: calc(1.5 * var(--_space));
    margin: 0;
    padding: 0;
    list-style: ''; /* with none, Safari would not call it a list */
  }
  .card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: calc(1.5 * var(--_space));
    padding: calc(2 * var(--_space));
    border: var(--_line) solid var(--_hairline);
    border-radius: var(--_card-radius);
  }
  /* A thousand of them are drawn only where somebody looks. */
  .card:nth-child(n + 21) {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(3 * var(--_control-height));
  }
  .nothing {
    color: var(--_muted);
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
  .name {
    display: inline;
    margin: 0;
    font-size: inherit;
    font-weight: var(--_strong);
    overflow-wrap: anywhere;
  }
  .mark {
    display: inline-block; /* its lines are as high as any */
    margin-inline-start: calc(0.5 * var(--_space));
    padding-inline: var(--_space);
    border: var(--_line) solid var(--_hairline);
    border-radius: 1em;
    color: var(--_muted);
    font-size: var(--_tiny);
    white-space: nowrap;
  }
  /* Dots between them, and none where a line begins: that one is out of sight. */
  .facts {
    display: flex;
    flex-wrap: wrap;
    overflow: clip;
    color: var(--_muted);
    font-size: var(--_tiny);
  }
  .facts span {
    margin-inline: calc(-2.5 * var(--_space)) calc(2.5 * var(--_space));
  }
  .facts span::before {
    display: inline-block;
    inline-size: calc(2.5 * var(--_space));
    text-align: center;
    content: '·' / '';
  }
  .notice,
  .facts ~ .problem {
    margin-block-start: var(--_space);
  }
  .notice {
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: var(--_ring) solid var(--_hairline);
    font-size: var(--_small);
    text-wrap: pretty;
  }
  .notice[data-tone='danger'] {
    display: flex;
    gap: var(--_space);
    padding-inline-start: 0;
    border: 0;
  }
  .notice .icon {
    color: var(--_danger);
  }
  .problem {
    color: var(--_danger);
    font-size: var(--_small);
    text-wrap: pretty;
  }
  .actions {
    display: flex;
    grid-column: 2;
    flex-wrap: wrap;
    margin: var(--_space) calc(-1 * var(--_space)) calc(-1 * var(--_space));
  }
  .action {
    gap: calc(0.5 * var(--_space));
    inline-size: auto;
    padding-inline: var(--_space);
    background: none;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: var(--_label-weight);
  }
  .action .icon {
    inline-size: calc(0.9 * var(--_icon));
    block-size: calc(0.9 * var(--_icon));
    transition: rotate var(--_duration) var(--_easing);
  }
  /* Its words keep their place, so that its neighbours do. */
  .action[aria-busy='true'] > :not(.spinner) {
    visibility: hidden;
  }
  .action .spinner {
    position: absolute;
    margin: 0;
  }
  .action[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .action:hover {
    background: var(--_tint);
    color: inherit;
    filter: none;
  }
  .action:focus-visible {
    outline-offset: calc(-1 * var(--_ring)); /* the others are near */
  }
  .name-form,
  .removal {
    display: grid;
    gap: calc(0.5 * var(--_space));
  }
  .name-form label {
    font-weight: var(--_strong);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_space));
    margin-block-start: calc(1.5 * var(--_space));
  }
  .pair button {
    inline-size: auto;
    margin-inline: 0;
  }
  .pair .quiet {
    padding-inline: var(--_space);
  }
  .removal {
    grid-column: 2;
    margin-block-start: calc(1.5 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: var(--_line) solid var(--_hairline);
    text-wrap: pretty;
  }
  .question {
    font-weight: var(--_strong);
    overflow-wrap: anywhere;
  }
  .danger {
    display: grid;
    border-color: var(--_danger);
    background: none;
    color: var(--_danger);
  }
  .danger > * {
    grid-area: 1 / 1;
    margin: auto;
  }
  .danger:hover {
    ${pointed}
  }
  .details {
    display: grid;
    grid-column: 2;
    gap: var(--_space);
    margin: calc(2 * var(--_space)) 0 0;
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: var(--_line) solid var(--_hairline);
    font-size: var(--_tiny);
  }
  .details div {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(2 * var(--_space));
  }
  dt {
    flex: 0 1 calc(30 * var(--_space));
    color: var(--_muted);
  }
  dd {
    flex: 2 1 calc(30 * var(--_space));
    min-inline-size: 0;
    margin: 0;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    text-align: start;
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
  /* Phrases would leave a text of several lines in tatters. */
  .hero p:lang(ja) {
    word-break: normal;
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
  .export {
    margin: var(--_space) 0 0;
    padding-inline: 0;
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
  /* In a narrow place the pictures give theirs to the words. */
  @container (max-width: 20rem) {
    .card {
      grid-template-columns: minmax(0, 1fr);
    }
    .card > .glyph {
      display: none;
    }
    .actions,
    .removal,
    .details {
      grid-column: 1;
    }
    .actions {
      justify-content: space-between;
      margin-inline: calc(-0.5 * var(--_space));
    }
    .action {
      padding-inline: calc(0.5 * var(--_space));
      color: var(--_accent);
      font-size: var(--_tiny);
    }
    .action:focus-visible {
      outline-offset: 0;
    }
    .action .icon {
      display: none;
    }
  }
  /* Every button has a border there; the quiet ones stand too close for that. */
  @media (forced-colors: active) {
    .action,
    .export {
      border-color: Canvas;
    }
  }
`;
