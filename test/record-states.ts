/** Collects the statuses a flow goes through, from now on. */
export function recordStates(flow: { subscribe(listener: (state: { status: string }) => void): () => void }): string[] {
  const seen: string[] = [];
  flow.subscribe(({ status }) => seen.push(status));
  return seen;
}
