import type { CSSResult, LitElement } from 'lit';

/** Gives an element the look of what it loaded later. Once is enough; constructed sheets pass a strict `style-src`. */
export function adoptStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!styleSheet || !(renderRoot instanceof ShadowRoot) || renderRoot.adoptedStyleSheets.includes(styleSheet)) return;
  renderRoot.adoptedStyleSheets.push(styleSheet);
}
