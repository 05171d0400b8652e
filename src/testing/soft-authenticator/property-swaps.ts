/** Redefines properties and can put back exactly what was there: the same descriptors, or nothing. */
export class PropertySwaps {
  readonly #undo: (() => void)[] = [];

  /** @throws {TypeError} when the property may not be redefined. */
  define(owner: object, name: PropertyKey, descriptor: PropertyDescriptor): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, ...descriptor });
    this.#undo.push(() => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    });
  }

  /** In reverse order. Once is enough: a second call does nothing. */
  restore(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}
