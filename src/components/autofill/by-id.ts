/** The element with this id in the host's own tree: the document, or the shadow root that it sits in. */
export function byId(host: HTMLElement, id: string): HTMLElement | undefined {
  const root = host.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? (root.getElementById(id) ?? undefined) : undefined;
}
