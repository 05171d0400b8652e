import { css, type CSSResult } from 'lit';
import { besideWords, control, focused, icon, pointed, primary } from './control.styles.ts';
import { byPhrase } from './text.styles.ts';

/** The frame around every form of the kit: heading, buttons, one line of status. */
export const shell: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* Not on the host or the base: an author's form in the slot would inherit it, and would move. */
  .above,
  .below {
    line-height: var(--_leading);
    text-align: start;
  }
  /* As wide as the form between them, which is the kit's own. */
  .own > .above,
  .own > .below {
    max-inline-size: var(--_form-width);
    margin-inline: auto;
  }
  /* Words in another language are on their way: hold the place, show nothing that would be swapped a moment later. */
  [data-waiting] {
    visibility: hidden;
  }
  h2 {
    margin: 0 0 calc(2 * var(--_space));
    font-size: var(--_title);
    font-weight: var(--_strong);
    line-height: var(--_tight);
    text-wrap: balance;
  }
  /* Without it a line may break in the middle of a word, and begin with what must not stand there. */
  :lang(ja) {
    ${byPhrase}
  }
  p {
    margin: 0;
  }
  button {
    ${control}
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
  }
  button:hover {
    ${pointed}
  }
  button:active {
    opacity: 0.85;
  }
  button:focus-visible {
    ${focused}
  }
  .primary {
    ${primary}
  }
  .secondary {
    border-color: var(--_field-border);
    background: none;
    color: inherit;
  }
  .primary,
  .secondary {
    display: block;
    & .icon,
    & ::slotted(*) {
      ${besideWords}
    }
  }
  .secondary:hover,
  .quiet:hover {
    background: var(--_tint);
  }
  .quiet {
    inline-size: auto;
    margin-inline: auto;
    background: none;
    color: var(--_accent);
  }
  .icon {
    ${icon}
  }
  /* In a place that asks for the width, such as a centred grid, the form asks for its own, and takes less where there is less: as two words would. */
  .own::before {
    display: block;
    block-size: 0;
    word-spacing: var(--_form-width);
    content: '. .' / '';
    visibility: hidden;
  }
  /* A picture without a size of its own would be as large as its place. */
  ::slotted(:is(svg, img)[slot$='icon']) {
    inline-size: var(--_icon);
    block-size: var(--_icon);
  }
  .spinner {
    box-sizing: border-box;
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-block: calc((1lh - 1em) / 2);
    margin-inline-end: var(--_space);
    vertical-align: top;
    border: var(--_ring) solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn calc(5 * var(--_duration)) linear infinite;
    forced-color-adjust: none; /* or its open side would be closed */
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  [part='unsupported'] {
    color: var(--_muted);
    font-size: var(--_small);
    text-wrap: pretty;
  }
  .divider {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    margin-block: calc(2 * var(--_space));
    color: var(--_muted);
    font-size: var(--_tiny);
  }
  .divider:empty {
    gap: 0;
    min-block-size: 1lh;
  }
  .divider::before,
  .divider::after {
    flex: 1;
    border-block-start: var(--_line) solid var(--_hairline);
    content: '';
  }
  /* Two lines have their place before they are needed, so that nothing jumps. */
  .status {
    display: grid;
    align-content: start;
    min-block-size: 2lh;
    margin-block-start: var(--_space);
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .status:lang(ja) {
    text-wrap: pretty; /* balanced, phrases would leave a word alone on the first line */
  }
  /* Read out, not shown. */
  .status[data-tone='silent'] {
    position: absolute;
    clip-path: inset(50%);
  }
  .status[data-tone='danger'] {
    color: var(--_danger);
  }
  .done {
    display: grid;
    justify-items: center;
    gap: calc(2 * var(--_space));
    padding-block: calc(2 * var(--_space));
    text-align: center;
    overflow-wrap: anywhere;
  }
  .done h2 {
    margin: 0;
  }
  .done:focus {
    outline: none; /* focus is put here for screen readers; there is nothing to operate */
  }
  .done .icon,
  .done ::slotted(*) {
    inline-size: calc(1.5 * var(--_icon));
    block-size: calc(1.5 * var(--_icon));
    padding: calc(0.5 * var(--_space));
    border: var(--_ring) solid;
    border-radius: 50%;
    color: var(--_success);
    stroke-dasharray: 1;
    animation: draw var(--_duration) var(--_easing);
  }
  @keyframes draw {
    from {
      stroke-dashoffset: 1;
    }
  }
`;
