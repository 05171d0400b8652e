/** Lets happen at once what a page would do after five to ten seconds without an answer. @returns what ends that. */
export function withoutPatience(): () => void {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((work: () => void, milliseconds = 0, ...rest: never[]) =>
    setTimeout(work, milliseconds >= 5000 && milliseconds < 10_000 ? 0 : milliseconds, ...rest)) as typeof globalThis.setTimeout;
  return () => {
    globalThis.setTimeout = setTimeout;
  };
}
