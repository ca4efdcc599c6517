import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SAMPLE, SEEDS } from './sample-files.ts';
import { SettingsPage } from './settings-page.ts';

const A = `${SEEDS}/bao-cao-xa-thuong-long-2023.xlsx`;
const CSV = `${SAMPLE}/2025/quy-4/danh-sach-quy-4-2025-du-lieu-mau.csv`;

test('saving again goes to the same file, and a full disk leaves the old one', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(suggestedName, { create: true });
    });
  });
  const importing = new ImportPage(page);
  const settings = new SettingsPage(page);
  await importing.open();
  await importing.choose([A]);
  await importing.read(1);
  await settings.go();
  await page.getByRole('button', { name: 'Lưu ra tệp…' }).click();
  await expect(page.getByText('Từ lúc đó chưa có thay đổi.')).toBeVisible();
  const sizes = () =>
    page.evaluate(async () => {
      const all: number[] = [];
      const folder = await navigator.storage.getDirectory();
      for await (const handle of (
        folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
      ).values())
        if (handle.name.endsWith('.cchc')) all.push((await handle.getFile()).size);
      return all;
    });
  const [first] = await sizes();

  await page.getByRole('link', { name: 'Nhập liệu' }).click();
  await importing.choose([CSV]);
  await importing.read(1);
  await settings.go();
  await expect(page.getByText('Từ lúc đó bộ dữ liệu đã thay đổi.')).toBeVisible();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Từ lúc đó chưa có thay đổi.')).toBeVisible();
  const [second, ...more] = await sizes();
  expect(more).toEqual([]);
  expect(second).toBeGreaterThan(first!);

  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('Không ghi được tệp bộ dữ liệu');
  expect(await sizes()).toEqual([second]);
});
