import { html, type TemplateResult } from 'lit';
import type { GeneralMessages } from '../../messages/messages.ts';

export interface LabelledFieldOptions {
  /** Unique in the tree; label and error refer to it. */
  id: string;
  name: string;
  label: string;
  autocomplete: string;
  /** Default `text`. */
  type?: 'text' | 'password';
  inputmode?: 'email' | 'text' | 'numeric';
  /** Shown, and not to be changed here. */
  fixed?: string;
  /** Stands below the input; its id is the field's with `-hint`. */
  hint?: TemplateResult;
  /** One sentence; empty while nothing is wrong. */
  error?: string;
  words: GeneralMessages;
  waiting: boolean;
}

/** A field of the kit's own form: label above, error below in a full sentence, both tied to the input. */
export function labelledField(options: LabelledFieldOptions): TemplateResult {
  const { id, name, label, autocomplete, type = 'text', inputmode = 'text', fixed, hint, error = '', words, waiting } = options;
  return html`<div data-passkey="field" lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${name}
      type=${type}
      ?readonly=${fixed !== undefined}
      .defaultValue=${fixed ?? ''}
      inputmode=${inputmode}
      autocomplete=${autocomplete}
      autocapitalize=${autocomplete === 'name' ? 'words' : 'none'}
      spellcheck="false"
      enterkeyhint="go"
      dir="auto"
      aria-describedby=${`${id}-hint ${id}-error`}
      aria-invalid=${error ? 'true' : 'false'}
    />
    ${hint}
    <p id=${`${id}-error`} data-passkey="error" aria-live="polite">${error}</p>
  </div>`;
}
