import { test as base } from './fixture.ts';
import { ComparePage } from './compare-page.ts';
import { expect } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';
import { serve } from '../../src/cli/serve.js';

/** The same build as everywhere, below a path of its own. */
const test = base.extend({
  baseURL: async ({ browserName: _ }, use) => {
    const { url, stop } = await serve('build', { base: '/so-tttt/cchc/' });
    await use(url);
    await stop();
  },
});

test('the site works below a sub-path, and asks for nothing that is not there', async ({ page, context }) => {
  const failed: string[] = [];
  context.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Dùng dữ liệu mẫu' }).click();
  await new ImportPage(page).read(filesBelow(SAMPLE).length);
  await expect(page).toHaveURL(/\/so-tttt\/cchc\/nhap-lieu\/$/);

  const compare = new ComparePage(page);
  await compare.go();
  await compare.showTable();
  expect((await compare.lines()).filter(({ rank }) => rank === '1')).toHaveLength(1);

  for (const name of ['Xu hướng', 'Nhiệm vụ', 'Hướng dẫn', 'Tổng quan', 'Nhập liệu']) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  expect(failed).toEqual([]);
});
