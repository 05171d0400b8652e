/** Redefines properties and can put back exactly what was there: the same descriptors, or nothing. */
export class PropertySwaps {
  readonly #undo: (() => void)[] = [];

  /** @throws {TypeError} when the property may not be redefined. */
  define(owner: object, name: PropertyKey, descriptor: PropertyDescriptor): void {
    const putBack = keep(owner, name);
    Object.defineProperty(owner, name, { configurable: true, ...descriptor });
    this.#undo.push(putBack);
  }

  /** @throws {TypeError} when the property may not be removed. */
  remove(owner: object, name: PropertyKey): void {
    const putBack = keep(owner, name);
    if (!Reflect.deleteProperty(owner, name)) throw new TypeError(`Cannot remove the property ${String(name)}.`);
    this.#undo.push(putBack);
  }

  /** In reverse order. Once is enough: a second call does nothing. */
  restore(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}

// --- helpers ---

function keep(owner: object, name: PropertyKey): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}
