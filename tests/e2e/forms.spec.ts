import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from 'xlsx';
import { violations } from './axe.ts';
import { ComparePage } from './compare-page.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';

test.use({ bypassCSP: true });

/** A form with this number in the cell of this name. */
function filledIn(form: Uint8Array, name: string, value: number): Uint8Array {
  const parts = unzipSync(form);
  const book = strFromU8(parts['xl/workbook.xml']!);
  const cell = new RegExp(`name="${name}">[^<]*!\\$([A-Z]+)\\$(\\d+)<`).exec(book)!;
  const reference = `${cell[1]}${cell[2]}`;
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace(
    new RegExp(`<c r="${reference}" s="(\\d+)"/>`),
    `<c r="${reference}" s="$1"><v>${value}</v></c>`,
  );
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
}

test('a form goes out, comes back without a question, and its figures are compared', async ({ page }) => {
  const importPage = new ImportPage(page);
  await importPage.open();
  await page.getByRole('button', { name: 'Tải biểu mẫu cho đơn vị' }).click();
  const dialog = page.getByRole('dialog', { name: 'Biểu mẫu cho đơn vị' });
  await dialog.getByRole('combobox', { name: 'Năm' }).selectOption('2026');
  await dialog.getByRole('combobox', { name: 'Kỳ báo cáo' }).selectOption('Quý I/2026');
  const province = dialog.getByRole('combobox', { name: 'Tỉnh, thành phố' });
  await province.click();
  await province.fill('quang tri');
  await page.getByRole('option', { name: 'Tỉnh Quảng Trị' }).click();
  await dialog.getByRole('checkbox', { name: 'Xã Bến Hải' }).check();
  await dialog.getByRole('checkbox', { name: 'Xã Bến Quan' }).check();
  expect(await violations(page, 'all')).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Tải 2 biểu mẫu' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Biểu mẫu Quý I-2026.zip');
  const forms = unzipSync(await readFile(await download.path()));
  expect(Object.keys(forms)).toEqual([
    'Biểu mẫu - Xã Bến Hải - Quý I-2026.xlsx',
    'Biểu mẫu - Xã Bến Quan - Quý I-2026.xlsx',
  ]);
  const answers = Object.values(forms).map((form, i) => ({
    name: `gửi lại ${i + 1}.xlsx`,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(filledIn(form, 'CCHC_SO_portal__item', 33 + i)),
  }));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), importPage.chooseFiles.click()]);
  await chooser.setFiles(answers);
  await expect(importPage.summary).toContainText('2 tệp đã đọc');
  const compare = new ComparePage(page);
  await compare.go();
  await expect(page.getByText('Xã Bến Quan').first()).toBeVisible();
});

test('a submission goes back with its doubts', async ({ page }) => {
  const importPage = new ImportPage(page);
  await importPage.open();
  const text = 'UBND XÃ VĨNH TÚ\nBáo cáo quý I năm 2024\nKênh;Số lượng\nCổng TTĐT;o tin\nTruyền thanh;12\n';
  await importPage.chooseText({ name: 'bao-cao.csv', text });
  const button = page.getByRole('button', { name: 'Phiếu phản hồi', exact: true }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('Phiếu phản hồi - bao-cao.xlsx');
  const book = XLSX.read(await readFile(await download.path()));
  expect(book.SheetNames).toEqual(['Phiếu phản hồi', 'Dữ liệu']);
});
