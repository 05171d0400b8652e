/**
 * Runs in a page: gives the focus to one thing after the other, through shadow roots, as the keyboard would.
 * @returns what does not show that it has it: neither itself nor, for a radio button, on its label.
 */
export function findHiddenFocus(): string[] {
  const focusable = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(':is(button, a[href], select, input, textarea, summary):not(:disabled)') ? [element] : []),
      ...(element.shadowRoot && element.localName.startsWith('passkey-') ? focusable(element.shadowRoot) : []),
    ]);
  const hasRing = (element: Element | null): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && outlineWidth !== '0px' && outlineColor !== 'rgba(0, 0, 0, 0)';
  };
  return focusable(document).flatMap((element) => {
    element.focus({ focusVisible: true });
    if (!element.matches(':focus')) return []; // hidden, or behind a dialog
    const shown = hasRing(element) || hasRing(element.nextElementSibling) || hasRing(element.closest('label'));
    return shown ? [] : [`"${(element.textContent || element.getAttribute('name') || element.localName).trim()}" hides its focus`];
  });
}
