import { deviceStyles } from './device-styles.ts';

/** The name of the element that everything visible is in; no class is registered for it. */
export const STAGE = 'simulated-passkey-device';

/**
 * Adds a place of its own to the page, out of reach of the page's styles, and takes it away when the prompt is over.
 * @param signal The prompt's.
 */
export function openStage(signal: AbortSignal): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(STAGE);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [deviceStyles()]; // no <style> and no style="": pages with a strict policy can show it
  document.body.append(host);
  signal.addEventListener('abort', () => host.remove());
  return { host, root };
}
