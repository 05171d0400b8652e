import { html, nothing, type TemplateResult } from 'lit';

export interface StatusLineOptions {
  /** One sentence, or nothing. */
  text: string;
  /** `silent` is read out but not shown, where the screen says it already. */
  tone: 'calm' | 'danger' | 'silent';
  busy: boolean;
}

/** The line that says what is going on. A live region that is there from the first render on: one that comes later is not read out. */
export function statusLine({ text, tone, busy }: StatusLineOptions): TemplateResult {
  return html`<p part="status" class="status" role="status" data-tone=${tone}>
    ${busy ? html`<span part="spinner" class="spinner"></span>` : nothing}<span>${text}</span>
  </p>`;
}
