import { lightStyles } from './light.styles.ts';

/** Gives the fields that the kit made their look, in whichever tree they are. Constructed sheets pass a strict `style-src`. */
export function adoptLightStyles(host: HTMLElement): void {
  const root = host.getRootNode();
  const { styleSheet } = lightStyles;
  if (!styleSheet || !(root instanceof Document || root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets.push(styleSheet);
}
