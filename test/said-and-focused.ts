/** What an element's live region says, and what has the focus, by its label or its own words: what somebody who listens knows. */
export function saidAndFocused(element: HTMLElement): { said: string; focus: string } {
  const active = element.shadowRoot?.activeElement ?? document.activeElement;
  const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
  const region = element.shadowRoot?.querySelector('[part~="status"]');
  return { said: region?.textContent.trim() ?? '', focus: (label ?? '').trim() };
}
