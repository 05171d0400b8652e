import { css, type CSSResult } from 'lit';
import { prose } from '../text.styles.ts';

/** What only a sign-up shows. */
export const signupStyles: CSSResult = css`
  .intro {
    margin-block-end: calc(2 * var(--_space));
    color: var(--_muted);
    text-wrap: pretty;
    ${prose}
  }
  /* A label and three rows have their place before they are loaded. */
  .devices {
    display: flow-root; /* the distance to what follows is a part of it */
    min-block-size: calc(var(--_small) * var(--_leading) + 3 * var(--_space) + 3 * var(--_control-height) + 2 * var(--_line));
  }
  /* As the labels of the fields above it. */
  .devices .places legend {
    font-size: var(--_small);
    font-weight: var(--_label-weight);
  }
`;
