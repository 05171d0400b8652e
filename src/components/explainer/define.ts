import { defineElement } from '../define-element.ts';
import { PasskeyExplainer } from './explainer.ts';

defineElement('passkey-explainer', PasskeyExplainer);

declare global {
  interface HTMLElementTagNameMap {
    'passkey-explainer': PasskeyExplainer;
  }
}
