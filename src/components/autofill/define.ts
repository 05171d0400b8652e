import { defineElement } from '../define-element.ts';
import { PasskeyAutofill } from './autofill.ts';

defineElement('passkey-autofill', PasskeyAutofill);

declare global {
  interface HTMLElementTagNameMap {
    'passkey-autofill': PasskeyAutofill;
  }
}
