/**
 * Notes errors and rejections that nobody handled.
 * @returns Those so far, in order, and an end of it.
 */
export function recordUncaught(): { uncaught: readonly unknown[]; stop: () => void } {
  const uncaught: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    uncaught.push(event instanceof PromiseRejectionEvent ? event.reason : event.message);
  addEventListener('unhandledrejection', note);
  addEventListener('error', note);
  const stop = () => {
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
  };
  return { uncaught, stop };
}
