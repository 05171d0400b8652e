import { css, type CSSResult } from 'lit';

/** What only a sign-up shows. */
export const signupStyles: CSSResult = css`
  .intro {
    margin-block-end: calc(2 * var(--_space));
    color: var(--_muted);
    text-wrap: pretty;
  }
  /* A label and three rows have their place before they are loaded. */
  .devices {
    min-block-size: calc(1.40625em + 3 * var(--_space) + 3 * var(--_control) + 2px);
  }
  /* As the labels of the fields above it. */
  .devices .places legend {
    font-size: 0.9375em;
    font-weight: 500;
  }
`;
