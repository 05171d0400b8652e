import { html, type TemplateResult } from 'lit';

/** A bin. */
export const trashIcon: TemplateResult = html`<svg part="trash-icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4.75 6.75h14.5m-10-.25V4.25h5.5V6.5m-8.5.25.75 13h10l.75-13M10.25 10.75v5m3.5-5v5" />
</svg>`;
