/** Whether something inside an element belongs to one of its named slots, and not to its content. */
export function inNamedSlot(host: Element, node: Element): boolean {
  return [...host.children].some((child) => child.slot && child.contains(node));
}
