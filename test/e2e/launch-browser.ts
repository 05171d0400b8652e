import puppeteer from 'puppeteer-core';
import type { Browser, LaunchOptions } from 'puppeteer-core';

/** Starts the Chromium that the tests found or fetched. */
export async function launchBrowser(): Promise<Browser> {
  const place = new URL('../../tools/find-browser.mjs', import.meta.url).href; // plain JavaScript: its types are here
  const { findBrowser } = (await import(place)) as { findBrowser: FindBrowser };
  const { executablePath, headless, args, env } = await findBrowser();
  return puppeteer.launch({ executablePath, headless, args, env });
}

// --- helpers ---

type FindBrowser = () => Promise<Pick<LaunchOptions, 'executablePath' | 'headless' | 'args' | 'env'>>;
