/**
 * Holds calls back until it is opened: what a busy backend does.
 * @example const { open, before } = gate(); const adapter = { ...site.adapter, list: before(site.adapter.list) };
 */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const before =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await opened;
      return call(...args);
    };
  return { open: () => open(), before };
}
