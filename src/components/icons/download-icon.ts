import { html, type TemplateResult } from 'lit';

/** An arrow onto a line. */
export const downloadIcon: TemplateResult = html`<svg part="download-icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 4v10.5m-4.25-4L12 14.75l4.25-4.25M4.75 19.25h14.5" />
</svg>`;
