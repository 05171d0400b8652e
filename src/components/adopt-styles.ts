import type { CSSResult } from 'lit';

/** Gives an element the look of what it loaded later. Once is enough; constructed sheets pass a strict `style-src`. */
export function adoptStyles({ shadowRoot }: HTMLElement, { styleSheet }: CSSResult): void {
  if (!styleSheet || !shadowRoot || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets.push(styleSheet);
}
