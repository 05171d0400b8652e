/**
 * Resolves to whether a service worker carries this page's requests. A worker that has just been installed claims the page a moment after it
 * says that it is ready, and what is sent before goes past it.
 * @param patience Milliseconds to wait for it.
 */
export async function controlled(patience: number): Promise<boolean> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return true;
  await new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    setTimeout(resolve, patience);
  });
  return serviceWorker.controller !== null;
}
