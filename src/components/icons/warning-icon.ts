import { html, type TemplateResult } from 'lit';

/** A triangle with an exclamation mark. */
export const warningIcon: TemplateResult = html`<svg part="warning-icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 4.25 20.75 19.5H3.25Z" />
  <path d="M12 10v4.25m0 2.5v.01" />
</svg>`;
