import { css, type CSSResult } from 'lit';
import { codesTokens } from '../codes-tokens.styles.ts';
import { stepsStyles } from '../steps/steps.styles.ts';

/** The screen with the recovery codes. */
export const recoveryCodesStyles: CSSResult = css`
  ${codesTokens} ${stepsStyles}
  .keep {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  .keep h2 {
    margin: 0;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .keep h2:focus {
    outline: none; /* focus is put here for screen readers; there is nothing to operate */
  }
  .keep p {
    color: var(--_muted);
    text-wrap: pretty;
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(max(11ch, min(18ch, (100% - 2 * var(--_space)) / 2)), max-content)
    ); /* as many in a row as fit */
    justify-content: center;
    gap: var(--_space) calc(2 * var(--_space));
    margin: 0;
    padding: calc(2 * var(--_space));
    border: var(--_line) solid var(--_hairline);
    border-radius: var(--_radius);
    font-family: var(--_code-font);
    font-variant-numeric: slashed-zero;
    text-align: center;
    overflow-wrap: anywhere;
    list-style-type: ''; /* with none at all, Safari says that it is no list */
    user-select: text;
  }
  .missed {
    margin-block-start: calc(2 * var(--_space));
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .pair button {
    flex: 1 1 calc(50% - var(--_space));
    inline-size: auto;
    min-inline-size: max-content;
  }
`;
