import { html, type TemplateResult } from 'lit';

/**
 * Stands where the main button stood while something is going on. The second click of a double-click does not count: it was meant for
 * the button before.
 */
export function cancelButton(label: string, onCancel: () => void): TemplateResult {
  const onClick = ({ detail }: MouseEvent) => {
    if (detail < 2) onCancel();
  };
  return html`<button part="cancel" class="secondary" type="button" @click=${onClick}>${label}</button>`;
}
