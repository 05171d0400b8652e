import { defineElement } from '../define-element.ts';
import { PasskeyReauth } from './reauth.ts';

defineElement('passkey-reauth', PasskeyReauth);

declare global {
  interface HTMLElementTagNameMap {
    'passkey-reauth': PasskeyReauth;
  }
}
