import { html, type TemplateResult } from 'lit';

/** A magnifying glass. */
export const searchIcon: TemplateResult = html`<svg part="search-icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="10.75" cy="10.75" r="6" />
  <path d="m15.25 15.25 4.5 4.5" />
</svg>`;
