import { defineElement } from '../define-element.ts';
import { PasskeyManager } from './manager.ts';

defineElement('passkey-manager', PasskeyManager);

declare global {
  interface HTMLElementTagNameMap {
    'passkey-manager': PasskeyManager;
  }
}
