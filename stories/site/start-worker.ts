import { setupWorker } from 'msw/browser';

export type Worker = ReturnType<typeof setupWorker>;

/**
 * Starts MSW's service worker, once for all stories of the page. It is looked for beside the page, so that a built Storybook works from any
 * folder.
 */
export function startWorker(): Promise<Worker> {
  return (starting ??= start());
}

// --- helpers ---

let starting: Promise<Worker> | undefined;

async function start(): Promise<Worker> {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
  });
  return worker;
}
