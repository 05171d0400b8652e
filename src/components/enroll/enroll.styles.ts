import { css, type CSSResult } from 'lit';

/** Until the card is there, and when it is gone, the element takes no place at all. */
export const enrollStyles: CSSResult = css`
  :host,
  .away,
  .away .said {
    display: contents;
  }
  :host(:state(offering)),
  :host(:state(preparing)),
  :host(:state(prompting)),
  :host(:state(verifying)),
  :host(:state(redirecting)),
  :host(:state(failed)),
  :host(:state(created)),
  :host(:state(exists)) {
    display: block;
  }
  /* Holds the place in the page that the keyboard was at; read out, not shown. */
  .farewell {
    position: absolute;
    clip-path: inset(50%);
  }
`;
