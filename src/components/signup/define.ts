import { defineElement } from '../define-element.ts';
import { PasskeySignup } from './signup.ts';

defineElement('passkey-signup', PasskeySignup);

declare global {
  interface HTMLElementTagNameMap {
    'passkey-signup': PasskeySignup;
  }
}
