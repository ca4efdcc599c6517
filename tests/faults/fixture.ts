import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { FaultBrowser } from './browser.ts';
import { FaultServer } from './fault-server.ts';
import { saveByDownload } from './held.ts';

interface Fixtures {
  /** Whether the site may be kept by the browser, and so be opened without the server. */
  keepsSite: boolean;
  /** The site's server, started. */
  server: FaultServer;
  /** A browser with a profile of its own, started. */
  browserOnDisk: FaultBrowser;
  onDisk: BrowserContext;
  /** A page of it; addresses are relative to the site. Nothing is open yet. */
  sitePage: Page;
}

/** The `test` of faults that one page meets. Afterwards no error may have gone unhandled. */
export const test = base.extend<Fixtures>({
  keepsSite: [false, { option: true }],
  server: async ({ browserName: _ }, use) => {
    const server = new FaultServer('build');
    await server.start();
    await use(server);
    await server.stop();
  },
  browserOnDisk: async ({ keepsSite }, use) => {
    const browser = new FaultBrowser({ serviceWorkers: keepsSite });
    await use(browser);
    await browser.remove();
  },
  onDisk: async ({ browserOnDisk }, use) => {
    const context = await browserOnDisk.start();
    await context.addInitScript(saveByDownload);
    const unhandled: string[] = [];
    context.on('weberror', (error) => unhandled.push(error.error().message));
    await use(context);
    expect(unhandled, 'errors that nobody handled').toEqual([]);
  },
  sitePage: async ({ onDisk, server }, use) => use(await pageOf(onDisk, server.url)),
});

/** A page whose addresses are relative to a site. */
export async function pageOf(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  page.goto = (address, options) => goto(new URL(address, url).href, options);
  return page;
}

export const { expect } = base;
