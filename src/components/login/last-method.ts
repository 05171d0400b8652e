import type { Method } from '../../adapters/adapter.ts';

/** Which way in was used last in this browser. Nothing about who used it. A browser that keeps nothing remembers nothing. */
export const lastMethod = {
  read(): Method | undefined {
    try {
      return localStorage.getItem(KEY) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(method: Method): void {
    try {
      localStorage.setItem(KEY, method);
    } catch {
      // A private window, or no room: the list keeps the backend's order.
    }
  },
};

// --- helpers ---

const KEY = 'passkey-elements.last-method';
