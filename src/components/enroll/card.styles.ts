import { css, type CSSResult } from 'lit';
import { cardTokens } from '../card-tokens.styles.ts';
import { prose } from '../text.styles.ts';

/** The card of an offer. */
export const cardStyles: CSSResult = css`
  ${cardTokens}
  .card {
    box-sizing: border-box;
    margin-inline: auto;
    max-inline-size: var(--_form-width); /* lines that can be read, buttons that look like some */
    padding: calc(3 * var(--_space));
    border: var(--_line) solid var(--_hairline);
    border-radius: var(--_card-radius);
    line-height: var(--_leading);
    text-align: start;
  }
  h2 {
    margin-block-end: var(--_space);
    font-size: var(--_heading);
    text-wrap: balance;
  }
  /* What is going on takes the place of the introduction, so that nothing below moves. */
  .said {
    display: grid;
    margin-block-end: calc(2.5 * var(--_space));
  }
  .said > * {
    grid-area: 1 / 1;
  }
  .intro {
    color: var(--_muted);
    text-wrap: pretty;
    ${prose}
  }
  .behind {
    visibility: hidden;
  }
  .said .status {
    align-content: center;
    min-block-size: 0;
    margin: 0;
  }
  .finale .said {
    display: contents;
  }
  .finale .done {
    padding-block: var(--_space) calc(3 * var(--_space));
    text-wrap: balance;
  }
  .finale .done h2 {
    font: inherit; /* sentences, no headline */
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 calc(2 * var(--_space));
    margin-block: var(--_space) calc(-1.5 * var(--_space)); /* a quiet button has room of its own */
  }
  .answers .quiet {
    margin-inline: 0;
  }
  slot[name='explainer']::slotted(*) {
    display: block;
    margin-block: calc(2.5 * var(--_space)) calc(-1.5 * var(--_space));
    padding-block-start: var(--_space);
    border-block-start: var(--_line) solid var(--_hairline);
  }
`;
