import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';

test.use({ bypassCSP: true });
test.describe.configure({ mode: 'parallel' });

const ROUTES = ['./', 'nhap-lieu/', 'so-sanh/', 'xu-huong/', 'nhiem-vu/', 'huong-dan/', 'cai-dat/'];
const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 390, height: 844 };

test('no page is out of reach while there is nothing to show', async ({ page }) => {
  for (const route of ROUTES) await test.step(route, () => check(page, route));
});

test('no page is out of reach with the sample in it', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.loadSample(filesBelow(SAMPLE).length);
  for (const route of ROUTES) await test.step(route, () => check(page, route));
  for (const route of ['so-sanh/?xem=theo-kenh', 'so-sanh/?xem=bang-nhiet'])
    await test.step(route, () => check(page, route));
});

test('no table or detail is out of reach', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.loadSample(filesBelow(SAMPLE).length);

  const file = '2026/ke-hoach-nam-2026-du-lieu-mau.xlsx';
  await importing.openRow(file);
  await checkAsItStands(page, 'detail of a file');
  for (const route of ['so-sanh/', 'xu-huong/', 'nhiem-vu/']) {
    await page.goto(route);
    const buttons = page.getByRole('button', { name: 'Xem bảng' });
    await expect(buttons.first()).toBeVisible();
    for (let left = await buttons.count(); left > 0; left--) await buttons.first().click();
    await checkAsItStands(page, `tables of ${route}`);
  }
});

async function check(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^Đang (mở|tính)/)).toHaveCount(0);
  await checkAsItStands(page, route);
}

/** In both themes and both widths: nothing that axe minds, and no page wider than the window. */
async function checkAsItStands(page: Page, what: string): Promise<void> {
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await violations(page), `${what}, ${size.width} px, ${colorScheme}`).toEqual([]);
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(over, `pixels that ${what} is too wide for ${size.width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(WIDE);
}
