import type { Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.js';
import { ComparePage } from './compare-page.ts';
import { expect, test as base } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';

const PORT = 4391;
const URL = `http://localhost:${PORT}/cchc/`;

const test = base.extend<{ stop: () => Promise<void> }>({
  baseURL: URL,
  serviceWorkers: 'allow',
  /** Stops the site's server, which runs from the beginning of the test. */
  stop: async ({ browserName: _ }, use) => {
    const server = await serve('build', { port: PORT, base: '/cchc/' });
    let runs = true;
    const stop = async () => {
      if (runs) await server.stop();
      runs = false;
    };
    await use(stop);
    await stop();
  },
});

/** Waits until the browser holds the whole site. */
async function kept(page: Page): Promise<void> {
  await page.goto('cai-dat/');
  await expect(page.getByText('Có. Trang đã nằm trên máy này.')).toBeVisible({ timeout: 60_000 });
}

test('from the second start the site opens without its server, with all that it does', async ({
  page,
  stop,
}) => {
  await kept(page);
  await stop();

  await page.goto('./');
  await page.getByRole('button', { name: 'Dùng dữ liệu mẫu' }).click();
  await new ImportPage(page).read(filesBelow(SAMPLE).length);
  const compare = new ComparePage(page);
  await compare.go();
  await compare.showTable();
  expect((await compare.lines()).filter(({ rank }) => rank === '1')).toHaveLength(1);
  for (const name of ['Xu hướng', 'Nhiệm vụ', 'Hướng dẫn']) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Hướng dẫn' })).toBeVisible();
});
