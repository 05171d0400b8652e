import type { Page } from 'puppeteer-core';

/** One layout shift, as the browser measured it. */
export interface Shift {
  value: number;
  /** The beginnings of the elements and texts that moved. */
  moved: string[];
}

/** Notes what moves on the page without the visitor's doing, from its first paint on. Call it before the page is opened. */
export async function watchShifts(page: Page): Promise<{ all(): Promise<Shift[]> }> {
  await page.evaluateOnNewDocument(() => {
    const shifts: Shift[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        shifts.push({
          value,
          moved: sources.map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? 'gone')).slice(0, 80)),
        });
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const all = () => {
      note(observer.takeRecords());
      return shifts;
    };
    Object.assign(window, { layoutShifts: all });
  });
  return { all: () => page.evaluate(() => (window as unknown as { layoutShifts: () => Shift[] }).layoutShifts()) };
}
