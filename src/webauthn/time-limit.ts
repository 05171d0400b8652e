/**
 * Waits for a promise, but not for ever: extensions have left the browser's own probes unresolved.
 * @param limit Milliseconds.
 * @returns What the promise gave, or `fallback` when it rejected or took too long.
 * @example const answer = await timeLimit(PublicKeyCredential.getClientCapabilities(), 500, {});
 */
export async function timeLimit<T, F>(promise: Promise<T>, limit: number, fallback: F): Promise<T | F> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<F>((resolve) => {
    timer = setTimeout(resolve, limit, fallback);
  });
  try {
    return await Promise.race([promise, late]);
  } catch {
    return fallback;
  } finally {
    clearTimeout(timer);
  }
}
