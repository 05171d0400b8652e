/**
 * Resolves when a fresh challenge may be fetched for an autofill list: not while the page is hidden (nobody needs one, for hours
 * perhaps), and not while the field has focus, because its list may be open, unless the challenge is about to run out.
 * @param expiresAt Milliseconds since 1970.
 * @example await quietMoment(field, challenge.expiresAt, signal);
 */
export async function quietMoment(field: HTMLInputElement | undefined, expiresAt: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const focused = field?.matches(':focus') === true;
    const left = expiresAt - MARGIN - Date.now();
    if (!document.hidden && (!focused || left <= 0)) return;
    await nextChange(field, document.hidden ? undefined : left, signal);
  }
}

// --- helpers ---

/** Milliseconds before a challenge's end at which even an open list has to give way. */
const MARGIN = 5000;

/** Resolves when the field loses focus, the page's visibility changes, the time is over, or the signal aborts. */
function nextChange(field: HTMLInputElement | undefined, milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const done = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = milliseconds === undefined ? undefined : setTimeout(done, Math.max(0, milliseconds));
    const listening = { signal: over.signal };
    field?.addEventListener('blur', done, listening);
    document.addEventListener('visibilitychange', done, listening);
    signal.addEventListener('abort', done, listening);
  });
}
