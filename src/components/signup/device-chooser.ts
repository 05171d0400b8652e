import type { LitElement, TemplateResult } from 'lit';
import { enroll } from '../../messages/en/enroll.ts';
import type { EnrollMessages } from '../../messages/enroll-messages.ts';
import type { SignUpMessages } from '../../messages/messages.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { placesStyles } from '../enroll/places.styles.ts';
import { places, type PlacesOptions } from '../enroll/places.ts';

export interface DeviceChooserOptions extends Omit<PlacesOptions, 'hints' | 'words'> {
  words: SignUpMessages & Partial<EnrollMessages>;
}

/** "This device, a phone or tablet, a security key" on a sign-up. Loaded when the page asks for it. */
export function deviceChooser(host: LitElement, { words, ...options }: DeviceChooserOptions): TemplateResult {
  adoptStyles(host, placesStyles);
  return places({ ...options, hints: HINTS, words: { ...enroll, ...words, enrollWhere: words.signUpWhere } });
}

// --- helpers ---

const HINTS = ['client-device', 'hybrid', 'security-key'];
