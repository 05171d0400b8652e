/**
 * Runs in a page: finds what somebody would see at once, with a ruler instead of eyes. What the page scrolls sideways for, text that is cut
 * off or stands out of its box, and texts and controls that lie on each other.
 * @returns a line for each flaw, for example `"Weiter" lies on "Abbrechen"`.
 */
export function findFlaws(): string[] {
  interface Item {
    name: string;
    rect: DOMRect;
    of: Node;
    path: readonly Element[];
    /** What it floats in, if it does: a dialog lies on the page on purpose. */
    layer: Element | undefined;
  }
  const items: Item[] = [];
  const flaws = new Set<string>();
  const round = 2; // pixels that nobody sees: glyphs reach over their boxes, and browsers round
  const lineGap = 4; // the boxes of two lines of text touch each other

  const short = (text: string) => `"${text.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const nameOf = (element: Element) =>
    short(element.textContent || element.getAttribute('aria-label') || element.getAttribute('name') || element.localName);

  const isHidden = (element: Element): boolean => {
    const { display, overflowX, clipPath } = getComputedStyle(element);
    if (display === 'contents') return false; // it has no box, but what is in it has
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return true;
    const { width, height } = element.getBoundingClientRect();
    return clipPath !== 'none' || (overflowX === 'hidden' && width <= 1 && height <= 1); // for screen readers only
  };

  const checkText = (node: Text, path: readonly Element[], layer: Element | undefined) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      if (rect.left < -round || rect.right > innerWidth + round) flaws.add(`${short(node.data)} stands out of the page`);
      for (const box of path) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const wide = /hidden|clip/.test(overflowX) && (rect.left < edge.left - round || rect.right > edge.right + round);
        const high = /hidden|clip/.test(overflowY) && (rect.top < edge.top - lineGap || rect.bottom > edge.bottom + lineGap);
        if (wide || high) flaws.add(`${short(node.data)} is cut off`);
      }
      const height = Math.max(1, rect.height - 2 * lineGap);
      items.push({ name: short(node.data), rect: new DOMRect(rect.x, rect.y + lineGap, rect.width, height), of: node, path, layer });
    }
  };

  const checkElement = (element: Element, path: readonly Element[], layer: Element | undefined) => {
    const { display, overflowX } = getComputedStyle(element);
    const isBox = display !== 'inline' && display !== 'contents' && element.clientWidth > 0;
    const scrolls = /auto|scroll/.test(overflowX) || element.matches('input, textarea, html, body');
    if (isBox && !scrolls && element.scrollWidth > element.clientWidth + round) flaws.add(`${nameOf(element)} is wider than its box`);
    if (!element.matches('button, input, select, textarea, a[href], summary')) return;
    const rect = element.getBoundingClientRect();
    if (rect.width > 1 && rect.height > 1) items.push({ name: nameOf(element), rect, of: element, path, layer });
  };

  const walk = (node: Node, path: readonly Element[], layer: Element | undefined) => {
    if (node instanceof Text) {
      if (node.data.trim()) checkText(node, path, layer);
    } else if (node instanceof Element && !node.matches('svg, script, style, template, simulated-passkey-device') && !isHidden(node)) {
      const floats = node.matches(':modal, :popover-open') ? node : layer;
      checkElement(node, path, floats);
      const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const inside = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
      for (const child of inside) walk(child, [...path, node], floats);
    }
  };
  walk(document.body, [], undefined);

  const page = document.scrollingElement;
  if (page && page.scrollWidth > innerWidth) flaws.add(`the page is ${String(page.scrollWidth)} px wide`);

  const isPartOf = (inner: Item, outer: Item) => inner.of === outer.of || inner.path.some((element) => element === outer.of);
  items.sort((one, other) => one.rect.top - other.rect.top);
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      if (other.rect.top > one.rect.bottom - round) break;
      if (one.layer !== other.layer || isPartOf(one, other) || isPartOf(other, one)) continue;
      const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (width > round && height > round) flaws.add(`${one.name} lies on ${other.name}`);
    }
  }
  return [...flaws];
}
