/**
 * Runs in a page: what a screen reader would say twice, because two live regions have the same words.
 * @returns the words.
 */
export function findRepeatedWords(): string[] {
  const regions = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])') ? [element] : []),
      ...(element.shadowRoot ? regions(element.shadowRoot) : []),
    ]);
  const said = regions(document)
    .map(({ textContent }) => textContent.trim())
    .filter(Boolean);
  return said.filter((words, index) => said.indexOf(words) !== index);
}
