import { defineElement } from '../define-element.ts';
import { PasskeyProvider } from './provider.ts';

defineElement('passkey-provider', PasskeyProvider);

declare global {
  interface HTMLElementTagNameMap {
    'passkey-provider': PasskeyProvider;
  }
}
