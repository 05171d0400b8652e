import { css, type CSSResult } from 'lit';
import { focused } from '../control.styles.ts';

/** The choice of places for a new passkey. */
export const placesStyles: CSSResult = css`
  .places {
    min-inline-size: 0;
    margin: 0 0 calc(2.5 * var(--_space));
    padding: 0;
    border: 0;
  }
  .places legend {
    margin-block-end: calc(0.5 * var(--_space));
    padding: 0;
    font-weight: var(--_strong);
  }
  .places label {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    box-sizing: border-box;
    min-block-size: var(--_control-height);
    padding-block: var(--_space);
    line-height: var(--_tight);
    overflow-wrap: anywhere;
    hyphens: auto;
    cursor: pointer;
  }
  .places label + label {
    border-block-start: var(--_line) solid var(--_hairline);
  }
  .places input {
    flex: none;
    inline-size: var(--_icon);
    block-size: var(--_icon);
    margin: 0;
    accent-color: var(--_accent);
  }
  .places .icon {
    margin-inline-end: calc(-0.5 * var(--_space));
    color: var(--_muted);
  }
  .places input:focus-visible {
    ${focused}
  }
`;
