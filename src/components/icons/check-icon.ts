import { html, type TemplateResult } from 'lit';

/** A check. Its line has the length 1, so that it can be drawn. */
export const checkIcon: TemplateResult = html`<svg part="check-icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path pathLength="1" d="m5 12.75 4.5 4.5L19 7.5" />
</svg>`;
