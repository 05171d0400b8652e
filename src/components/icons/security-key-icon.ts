import { html, type TemplateResult } from 'lit';

/** A security key, as it goes into a port. */
export const securityKeyIcon: TemplateResult = html`<svg part="icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <rect x="2.75" y="7.75" width="13" height="8.5" rx="2" />
  <path d="M15.75 9.5h5.5v5h-5.5m2.75-3.25v1.5" />
  <circle cx="7.5" cy="12" r="1.5" />
</svg>`;
