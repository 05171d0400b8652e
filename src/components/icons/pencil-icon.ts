import { html, type TemplateResult } from 'lit';

/** A pencil. */
export const pencilIcon: TemplateResult = html`<svg part="pencil-icon" class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m4.5 19.5.9-4L15.75 5.15a1.6 1.6 0 0 1 2.25 0l.85.85a1.6 1.6 0 0 1 0 2.25L8.5 18.6Zm9.25-12.35 3.1 3.1" />
</svg>`;
