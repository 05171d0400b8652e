import { css, type CSSResult } from 'lit';

/** What a choice of ways, and a step of one of them, looks like in the shell. Loaded with the first of them. */
export const stepsStyles: CSSResult = css`
  .wait {
    padding-block: var(--_space);
    color: var(--_muted);
    font-size: var(--_small);
    text-align: center;
    text-wrap: balance;
  }
  /* What is wrong stands under its field: there is less to say here. */
  .status:has(+ .ways) {
    min-block-size: 1lh;
  }
  :host(:state(waiting-for-link)) .status {
    color: inherit;
    text-align: start;
    text-wrap: pretty;
  }
  :host(:state(waiting-for-link)) .wait {
    text-align: start;
    text-wrap: pretty;
  }
  .methods ~ [part='back'],
  slot[name='methods'] + [part='back'] {
    margin-block-start: var(--_space);
  }
  .ways,
  .methods {
    display: grid;
    gap: var(--_space);
  }
  .ways,
  .methods,
  ::slotted([slot='step']) {
    animation: slide var(--_duration) var(--_easing);
  }
  @keyframes slide {
    from {
      translate: 0 var(--_space);
    }
  }
`;
