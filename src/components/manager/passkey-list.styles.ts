import { css, type CSSResult } from 'lit';
import { focused, pointed } from '../control.styles.ts';

/** The cards, and what stands above and below them. Loaded with the list. */
export const passkeyListStyles: CSSResult = css`
  .label {
    display: block;
    margin-block-end: calc(0.5 * var(--_space));
    font-size: var(--_small);
    font-weight: var(--_label-weight);
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
    position: relative;
    margin-inline: calc(-2.5 * var(--_space)) calc(2.5 * var(--_space));
    padding-inline-start: calc(2.5 * var(--_space));
  }
  .facts span::before {
    position: absolute;
    inset-inline-start: 0;
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
  /* While it goes on, the words keep their place, so that their neighbours do. */
  :is(.action, .danger)[aria-busy='true'] > :not(.spinner) {
    visibility: hidden;
  }
  :is(.action, .danger) > .spinner {
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
  .name-form .problem:empty {
    position: absolute; /* listened to before there is anything to hear; takes no row */
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
    border-color: var(--_danger);
    background: none;
    color: var(--_danger);
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
  .export {
    margin: var(--_space) 0 0;
    padding-inline: 0;
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
