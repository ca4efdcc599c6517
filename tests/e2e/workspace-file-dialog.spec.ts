import { readFileSync, writeFileSync } from 'node:fs';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SAMPLE, SEEDS } from './sample-files.ts';
import { SettingsPage } from './settings-page.ts';

const A = `${SEEDS}/bao-cao-xa-thuong-long-2023.xlsx`;
const CSV = `${SAMPLE}/2025/quy-4/danh-sach-quy-4-2025-du-lieu-mau.csv`;

/** Without the File System Access API, as on plain http: saving is a download. */
test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker')));

// axe puts its own script into the page.
test.use({ bypassCSP: true });

test('the dialog of the workspace file', async ({ page }, info) => {
  const importing = new ImportPage(page);
  const settings = new SettingsPage(page);
  await importing.open();
  await importing.choose([A, CSV]);
  await importing.read(2);
  await settings.go();
  const { bytes } = await settings.saveByButton();
  await page.getByRole('link', { name: 'Nhập liệu' }).click();
  await page.getByRole('button', { name: /^Bỏ .*\.csv khỏi/ }).click();
  const changed = info.outputPath('danh-sach-quy-4-2025-du-lieu-mau.csv');
  writeFileSync(changed, `${readFileSync(CSV, 'utf8')}\r\n`);
  await importing.choose([changed]);
  await importing.read(1);
  await settings.go();
  await settings.choose('Gộp thêm từ tệp…', {
    name: 'x.cchc',
    buffer: bytes.subarray(0, bytes.length - 9),
  });
  for (const [width, colorScheme] of [
    [1366, 'light'],
    [1366, 'dark'],
    [390, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 768 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    expect(await violations(page, 'all'), `${width} px, ${colorScheme}`).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  }
  await page.keyboard.press('Escape');
  await expect(settings.dialog).toBeHidden();
});
