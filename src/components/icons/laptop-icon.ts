import { html, type TemplateResult } from 'lit';

/** A laptop. */
export const laptopIcon: TemplateResult = html`<svg part="icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <rect x="4.75" y="4.75" width="14.5" height="10.5" rx="1.75" />
  <path d="M2.75 18.75h18.5" />
</svg>`;
