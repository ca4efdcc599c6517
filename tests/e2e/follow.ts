import type { Page } from '@playwright/test';

/**
 * Goes to an address of the site, told from its root, as a link on the page does: what is loaded stays, so that the
 * computing engine needn't start again.
 */
export async function follow(page: Page, address: string): Promise<void> {
  const href = new URL(address, new URL('/', page.url())).href;
  await page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, href);
  await page.waitForURL(href);
}
