import type { HTTPRequest, Page } from 'puppeteer-core';

/** Holds back what the page asks for at this path, as a slow network would. Call it before the page is opened. */
export async function holdBack(page: Page, path: string): Promise<{ release(): Promise<void> }> {
  const asked = Promise.withResolvers<HTTPRequest>();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === path) asked.resolve(request);
    else void request.continue();
  });
  return {
    release: async () => (await asked.promise).continue(),
  };
}
