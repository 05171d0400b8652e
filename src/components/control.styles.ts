import { css, type CSSResult } from 'lit';

/** What buttons are made of, on either side of the shadow boundary. Declarations, for use inside a rule. */
export const control: CSSResult = css`
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: var(--_control-height);
  margin: 0;
  padding: calc(0.75 * var(--_space)) calc(1.5 * var(--_space));
  border: var(--_line) solid transparent; /* forced colours paint it */
  border-radius: var(--_radius);
  font: inherit;
  font-weight: var(--_strong);
  line-height: var(--_tight);
  text-wrap: balance;
  cursor: pointer;
`;

/** The one primary action of a screen. */
export const primary: CSSResult = css`
  background: var(--_accent);
  color: var(--_on-accent);
`;

/** What is pointed at. */
export const pointed: CSSResult = css`
  filter: brightness(1.1);
`;

/** What does nothing now. Its words can still be read, and its focus seen. */
export const inert: CSSResult = css`
  opacity: 0.8;
  filter: saturate(0.4);
  cursor: progress;
`;

/** Where the keyboard is. */
export const focused: CSSResult = css`
  outline: var(--_ring) solid var(--_focus);
  outline-offset: var(--_ring);
`;

/** The one style of the icons, drawn on a grid of 24. They are decorative: the words beside them say it. */
export const icon: CSSResult = css`
  flex: none;
  inline-size: var(--_icon);
  block-size: var(--_icon);
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.75;
  stroke-linecap: round;
  stroke-linejoin: round;
`;

/** An icon as a part of a line of text: it stays beside the words also when they take two lines. */
export const besideWords: CSSResult = css`
  margin-block: calc((1lh - var(--_icon)) / 2);
  margin-inline-end: var(--_space);
  vertical-align: top;
`;
