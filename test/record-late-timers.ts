/** Keeps back what would run five seconds from now or later. @returns Runs it: all, or what was due within so many milliseconds. */
export function recordLateTimers(): (upTo?: number) => void {
  const { setTimeout, clearTimeout } = window;
  let count = 0;
  const late = new Map<number, { work: () => void; milliseconds: number }>();
  window.setTimeout = ((work: () => void, milliseconds?: number) => {
    if (milliseconds === undefined || milliseconds < 5000) return setTimeout(work, milliseconds);
    const id = -(count += 1); // no timer of the browser's has it
    late.set(id, { work, milliseconds });
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (id !== undefined && late.has(id)) late.delete(id);
    else clearTimeout(id);
  }) as typeof window.clearTimeout;
  return (upTo = Infinity) => {
    Object.assign(window, { setTimeout, clearTimeout });
    for (const { work, milliseconds } of late.values()) if (milliseconds <= upTo) work();
  };
}
