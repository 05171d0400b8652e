import { defineElement } from '../define-element.ts';
import { PasskeyLogin } from './login.ts';

defineElement('passkey-login', PasskeyLogin);

declare global {
  interface HTMLElementTagNameMap {
    'passkey-login': PasskeyLogin;
  }
}
