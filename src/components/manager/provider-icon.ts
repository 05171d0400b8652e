import { html, type TemplateResult } from 'lit';
import type { Provider } from '../configuration.ts';
import { passkeyIcon } from '../passkey-icon.ts';
import { webAddress } from '../web-address.ts';

/**
 * The picture beside a passkey: its provider's, else a drawing of the kit's own. An address that is none of an image is not used.
 * @example providerIcon(provider.icon, { isKey: false })
 */
export function providerIcon(icon: Provider['icon'], { isKey }: { isKey: boolean }): TemplateResult | Element {
  if (icon instanceof Element) return icon;
  const source = icon === undefined || /^data:image\//i.test(icon) ? icon : webAddress(icon)?.href;
  if (source !== undefined) return html`<img part="provider-icon" class="icon" src=${source} alt="" loading="lazy" />`;
  return isKey ? keyIcon : passkeyIcon;
}

// --- helpers ---

/** A security key, in the kit's own drawing. */
const keyIcon = html`<svg
  part="icon"
  class="icon"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.75"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <rect x="2.75" y="7.75" width="13" height="8.5" rx="2" />
  <path d="M15.75 9.5h5.5v5h-5.5m2.75-3.25v1.5" />
  <circle cx="7.5" cy="12" r="1.5" />
</svg>`;
