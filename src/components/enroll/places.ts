import { html, type TemplateResult } from 'lit';
import type { EnrollMessages } from '../../messages/enroll-messages.ts';
import { securityKeyIcon } from '../icons/security-key-icon.ts';
import { phoneIcon } from '../icons/phone-icon.ts';
import { laptopIcon } from '../icons/laptop-icon.ts';

export interface PlacesOptions {
  /** Those to choose from, as `hints` of the standard. */
  hints: readonly string[];
  /** The one that is chosen. */
  chosen: string | undefined;
  words: EnrollMessages;
  /** While the browser asks, nothing can be changed. */
  busy: boolean;
  onChoose: (hint: string) => void;
}

/** "This device, a phone or tablet, a security key": a wish that goes to the browser as a hint, and shuts nothing out. */
export function places({ hints, chosen, words, busy, onChoose }: PlacesOptions): TemplateResult {
  return html`<fieldset part="places" class="places" ?inert=${busy}>
    <legend part="places-label">${words.enrollWhere}</legend>
    ${hints.map(
      (hint) =>
        html`<label part="place">
          <input type="radio" name="place" .checked=${hint === chosen} @change=${() => onChoose(hint)} />
          ${ICONS[hint] ?? laptopIcon}
          <span>${words[LABELS[hint] ?? 'enrollThisDevice']}</span>
        </label>`,
    )}
  </fieldset>`;
}

// --- helpers ---

const ICONS: Readonly<Record<string, TemplateResult>> = { hybrid: phoneIcon, 'security-key': securityKeyIcon };

const LABELS: Readonly<Record<string, 'enrollThisDevice' | 'enrollPhone' | 'enrollSecurityKey'>> = {
  'client-device': 'enrollThisDevice',
  hybrid: 'enrollPhone',
  'security-key': 'enrollSecurityKey',
};
