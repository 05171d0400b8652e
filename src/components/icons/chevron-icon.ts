import { html, type TemplateResult } from 'lit';

/** Something opens downwards. */
export const chevronIcon: TemplateResult = html`<svg part="chevron-icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m6.5 9.5 5.5 5.5 5.5-5.5" />
</svg>`;
