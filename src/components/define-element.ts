/**
 * Registers an element once. A second copy of the kit on the page finds the name taken and leaves it at that.
 * @example defineElement('passkey-login', PasskeyLogin);
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  // A class can be registered under one name only, so another name gets a class of its own.
  if (customElements.get(tag)) return;
  customElements.define(tag, customElements.getName?.(element) ? class extends element {} : element);
}
