/**
 * Finds an element that the demo's own markup promises.
 * @throws {Error} when the markup and the script disagree.
 * @example find('#start-over', HTMLButtonElement).disabled = false;
 */
export function find<T extends Element>(selector: string, type: new () => T, root: ParentNode = document): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} at ${selector}.`);
  return found;
}
