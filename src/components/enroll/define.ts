import { defineElement } from '../define-element.ts';
import { PasskeyEnroll } from './enroll.ts';

defineElement('passkey-enroll', PasskeyEnroll);

declare global {
  interface HTMLElementTagNameMap {
    'passkey-enroll': PasskeyEnroll;
  }
}
