import { readFile } from 'node:fs/promises';

/** Web Test Runner plug-in: serves MSW's worker script from the package, so that no copy of it lives in the repository. */
export function mswPlugin() {
  const worker = new URL(import.meta.resolve('msw/mockServiceWorker.js'));
  return {
    name: 'msw-worker',
    async serve({ path }) {
      if (path !== '/mockServiceWorker.js') return undefined;
      return {
        body: await readFile(worker, 'utf8'),
        type: 'js',
        headers: { 'service-worker-allowed': '/', 'cache-control': 'no-cache' },
      };
    },
  };
}
