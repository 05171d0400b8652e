import { html, type TemplateResult } from 'lit';
import type { Provider } from '../configuration.ts';
import { passkeyIcon } from '../icons/passkey-icon.ts';
import { securityKeyIcon } from '../icons/security-key-icon.ts';
import { webAddress } from '../web-address.ts';

/**
 * The picture beside a passkey: its provider's, else a drawing of the kit's own. An address that is none of an image is not used.
 * @example providerIcon(provider.icon, { isKey: false })
 */
export function providerIcon(icon: Provider['icon'], { isKey }: { isKey: boolean }): TemplateResult | Element {
  if (icon instanceof Element) return icon;
  const source = icon === undefined || /^data:image\//i.test(icon) ? icon : webAddress(icon)?.href;
  if (source !== undefined) return html`<img part="provider-icon" class="icon" src=${source} alt="" loading="lazy" />`;
  return isKey ? securityKeyIcon : passkeyIcon;
}
