/** What a test's relying parties are still answering. `settle()` waits for it, so that a busy machine has the time it needs. */
export const inFlight = new Set<Promise<unknown>>();
