import { html, type TemplateResult } from 'lit';

/** A person and a key. */
export const passkeyIcon: TemplateResult = html`<svg part="icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="9" cy="7.5" r="3.75" />
  <path d="M2.75 20.25c.4-3.7 2.9-6 6.25-6 1.2 0 2.25.3 3.15.85" />
  <circle cx="17.5" cy="13.25" r="2.5" />
  <path d="M17.5 15.75v5.5m0-2.25h1.75" />
</svg>`;
