import { css, type CSSResult } from 'lit';

/** What only a sign-up shows. */
export const signupStyles: CSSResult = css`
  .intro {
    margin-block-end: calc(2 * var(--_space));
    color: var(--_muted);
    text-wrap: pretty;
  }
`;
