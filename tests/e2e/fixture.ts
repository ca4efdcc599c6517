import { test as base, expect } from '@playwright/test';

/** What a run must never do: say something on the console, or ask another origin for anything. */
interface Watch {
  readonly console: string[];
  readonly outside: string[];
}

/** What Playwright itself says where a test lets no service worker in (playwright.config.ts). */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * The `test` of every end-to-end spec. After each test it asserts that the console was silent and that no
 * request, not even a worker's, left the page's origin.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch: Watch = { console: [], outside: [] };
      const origin = new URL(baseURL ?? '').origin;
      const inside = (url: string) => url.startsWith(origin) || /^(blob|data):/.test(url);
      context.on('request', (request) => {
        if (!inside(request.url())) watch.outside.push(request.url());
      });
      context.on('console', (message) => {
        if (message.text() !== BLOCKED) watch.console.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => watch.console.push(`uncaught: ${error.error().message}`));
      await use(watch);
      expect(watch.outside, 'requests to other origins').toEqual([]);
      expect(watch.console, 'console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
