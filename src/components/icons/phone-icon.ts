import { html, type TemplateResult } from 'lit';

/** A phone. */
export const phoneIcon: TemplateResult = html`<svg part="icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <rect x="6.75" y="2.75" width="10.5" height="18.5" rx="2.25" />
  <path d="M10.75 18h2.5" />
</svg>`;
