import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.js';
import { ComparePage } from './compare-page.ts';
import { expect, test as base } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';

/** A server of its own that can be stopped and started again, and a copy of the build that can be changed. */
interface Site {
  readonly folder: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const PORT = 4391;
const URL = `http://localhost:${PORT}/cchc/`;

const test = base.extend<{ site: Site }>({
  baseURL: URL,
  serviceWorkers: 'allow',
  site: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync('build', folder, { recursive: true });
    let server: Awaited<ReturnType<typeof serve>> | null = null;
    const stop = async () => {
      await server?.stop();
      server = null;
    };
    await use({
      folder,
      start: async () => void (server = await serve(folder, { port: PORT, base: '/cchc/' })),
      stop,
    });
    await stop();
    rmSync(folder, { recursive: true });
  },
});

test.describe.configure({ mode: 'serial' });

/** Waits until the browser holds the whole site. */
async function kept(page: Page): Promise<void> {
  await page.goto('cai-dat/');
  await expect(page.getByText('Có. Trang đã nằm trên máy này.')).toBeVisible({ timeout: 60_000 });
}

/** Another version in the place of the one that is served. */
function publishAnother({ folder }: Site): void {
  for (const name of ['service-worker.js', 'files.json']) {
    const file = join(folder, name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/(\d+\.\d+\.\d+\+)[0-9a-f]{12}/g, '$1abcdefabcdef'),
    );
  }
}

test('from the second start the site opens without its server, with all that it does', async ({
  page,
  site,
}) => {
  await site.start();
  await kept(page);
  await site.stop();

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
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
});

test('a new version waits until it is let, and until then nothing of it is shown', async ({ page, site }) => {
  await site.start();
  await kept(page);
  const version = await page.getByText(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/).innerText();
  publishAnother(site);

  await page.reload();
  await expect(page.getByText('Có bản mới của Bảng CCHC.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(version)).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toContain(`site ${version}`);

  await page.getByRole('button', { name: 'Tải lại' }).click();
  await expect(page.getByText('Có bản mới của Bảng CCHC.')).toBeHidden();
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual([expect.stringMatching(/abcdefabcdef$/)]);
});

test('a new version that does not come whole leaves the one before as it is', async ({
  page,
  site,
  watch,
}) => {
  await site.start();
  await kept(page);
  publishAnother(site);
  rmSync(join(site.folder, 'huong-dan/index.html'));
  truncateSync(join(site.folder, 'theme.js'), 3);

  await page.reload();
  await expect(page.getByText('Chế độ hoạt động')).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  await site.stop();
  await page.goto('huong-dan/');
  await expect(page.getByRole('heading', { level: 1, name: 'Hướng dẫn' })).toBeVisible();
  // The browser says on the console that the file it asked for was not there.
  expect(watch.console.splice(0).filter((text) => !/404|Failed to (?:load|fetch)/.test(text))).toEqual([]);
});
