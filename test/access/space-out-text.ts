/**
 * Runs in a page: the visitor's own text spacing, in every shadow root too. It stays until the page is left.
 * @see https://www.w3.org/TR/WCAG22/#text-spacing
 */
export function spaceOutText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  const spaceOut = (root: Document | ShadowRoot): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) spaceOut(shadowRoot);
  };
  spaceOut(document);
}
