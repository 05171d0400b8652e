/**
 * Runs in a page: the visitor's own text spacing, in every shadow root too.
 * @param on - `false`: as it was.
 * @see https://www.w3.org/TR/WCAG22/#text-spacing
 */
export function spaceOutText(on: boolean): void {
  const page = globalThis as { spacing?: CSSStyleSheet };
  page.spacing ??= new CSSStyleSheet();
  const { spacing } = page;
  spacing.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  const spaceOut = (root: Document | ShadowRoot): void => {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    root.adoptedStyleSheets = on ? [...others, spacing] : others;
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) spaceOut(shadowRoot);
  };
  spaceOut(document);
}
