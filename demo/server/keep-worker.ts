/**
 * Keeps MSW's worker over a reload. It takes itself away when the last page closes, and to it a reload is a close: the first requests of the
 * page that comes back could slip past it, to a server that is not there. A worker without pages lets every request through. Neither must it
 * go while the browser posts a form: the page that is being left answers that, too.
 */
export function keepWorker(): void {
  const { postMessage } = ServiceWorker.prototype as { postMessage: (this: ServiceWorker, ...message: unknown[]) => void };
  ServiceWorker.prototype.postMessage = function (...message: unknown[]) {
    if (message[0] !== 'CLIENT_CLOSE') postMessage.apply(this, message);
  };
}
