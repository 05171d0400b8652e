/**
 * Runs in a page: what can be pressed and is smaller than it should be, through shadow roots. A link or button within a sentence may be small,
 * and so may what is pressed by its label.
 * @param least - Pixels, each way.
 * @returns a line for each, for example `"Cancel" is 80 × 20`.
 * @see https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function findSmallTargets(least: number): string[] {
  const targets = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches('button, a[href], select, input:not([type="hidden"]), textarea, summary') ? [element] : []),
      ...(element.shadowRoot && element.localName.startsWith('passkey-') ? targets(element.shadowRoot) : []),
    ]);
  return targets(document).flatMap((element) => {
    if (element.getRootNode() === document && !element.closest('[data-passkey], [part]')) return []; // the page's own
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    if (element.matches('input[type="radio"], input[type="checkbox"]') && (element as HTMLInputElement).labels?.length) return [];
    const { width, height } = element.getBoundingClientRect();
    if (width >= least - 0.5 && height >= least - 0.5) return [];
    return [`"${(element.textContent || element.localName).trim()}" is ${width.toFixed(0)} × ${height.toFixed(0)}`];
  });
}
