/** Sets attributes as markup would: a boolean is there or not, and what is undefined is not there. */
export function setAttributes(element: Element, attributes: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
    else element.removeAttribute(name);
  }
}
