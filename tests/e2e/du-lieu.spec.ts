import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { read, utils } from 'xlsx';
import { readCsv } from '../helpers/csv.ts';
import { expect, test } from './fixture.ts';
import { follow } from './follow.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';
import { tableRows } from './table.ts';
import type { Page } from '@playwright/test';

async function load(page: Page): Promise<void> {
  const importing = new ImportPage(page);
  const files = [...filesBelow(`${SAMPLE}/2024/ca-nam`), ...filesBelow(`${SAMPLE}/2024/nhiem-vu`)];
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(files);
  await importing.read(files.length);
  await page.getByRole('link', { name: 'Dữ liệu', exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Bảng số liệu' })).toBeVisible();
}

/** What the filter bar says: "12/340 dòng". */
async function count(page: Page): Promise<number> {
  const result = page.getByRole('region', { name: 'Bộ lọc' }).getByRole('status');
  await expect(result).toContainText('dòng');
  return Number((await result.innerText()).split(/[/ ]/)[0]!.replaceAll('.', ''));
}

async function exported(page: Page, format: RegExp): Promise<Buffer<ArrayBuffer>> {
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ]);
  return Buffer.from(await readFile(await download.path()));
}

test('rows are found without diacritics, and go out in every format as they are shown', async ({ page }) => {
  await load(page);
  const all = await count(page);
  await page.getByRole('searchbox').fill('vinh linh');
  await expect.poll(() => count(page)).toBeLessThan(all);
  const found = await count(page);
  expect(found).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('vinh linh');
  await expect(page.getByRole('grid', { name: 'Bảng số liệu' })).toBeVisible();
  expect(await count(page)).toBe(found);

  const csv = readCsv((await exported(page, /^CSV, dấu phẩy/)).toString('utf8'));
  const semicolons = readCsv((await exported(page, /^CSV, dấu chấm phẩy/)).toString('utf8'), ';');
  const book = read(await exported(page, /^Excel/));
  const parquet = await exported(page, /^Parquet/);
  const rows = await parquetReadObjects({
    file: parquet.buffer.slice(parquet.byteOffset, parquet.byteOffset + parquet.byteLength),
  });
  expect(csv).toHaveLength(found + 1);
  expect(semicolons).toEqual(csv);
  expect(rows.map((row) => [row['unit'], row['file'], row['cell']])).toEqual(
    csv.slice(1).map((row) => [row[0], row.at(-3), row.at(-1)]),
  );
  const sheet = utils.sheet_to_json<string[]>(Object.values(book.Sheets)[0]!, { header: 1, raw: true });
  const head = sheet.findIndex((row) => row[0] === 'Đơn vị');
  expect(sheet.slice(head + 1).map((row) => row[0])).toEqual(csv.slice(1).map((row) => row[0]));
});

test('groups add up to what their rows hold, and lead to them', async ({ page }) => {
  await load(page);
  await follow(page, 'du-lieu/?nhom=measure.channel&xoay=level');
  const table = page.getByRole('table', { name: 'Bảng nhóm' });
  await expect(table).toBeVisible();
  const groups = await tableRows(table);
  const csv = readCsv((await exported(page, /^CSV, dấu phẩy/)).toString('utf8'));
  expect(csv).toHaveLength(groups.length + 1);
  expect(groups.at(-1)?.get('Đơn vị tính › Kênh')).toBe('Tất cả');

  await table.locator('[data-pick="sum"]').nth(1).click();
  const panel = page.getByRole('dialog');
  const sum = groups[1]?.get('Cộng') ?? '';
  if (!sum.startsWith('không cộng')) await expect(panel.getByText(/^Cộng từ/)).toContainText(`: ${sum}.`);
  await page.goBack();
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('grid', { name: 'Bảng số liệu' })).toBeVisible();
});

test('a row leads to its cell; tasks and quotas have tables of their own', async ({ page }) => {
  await load(page);
  const grid = page.getByRole('grid', { name: 'Bảng số liệu' });
  await expect(grid.getByRole('row').nth(2)).toContainText(/\d/);
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('grid').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByText('Nhiệm vụ', { exact: true }).last().click();
  await expect(page.getByRole('grid', { name: 'Bảng nhiệm vụ' })).toBeVisible();
  await expect(page).toHaveURL(/bang=nhiem-vu/);
});

test('the open data set holds every figure that counts, for other programs', async ({ page }) => {
  await load(page);
  const all = await count(page);
  await page.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bộ dữ liệu mở (.zip)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^bo-du-lieu-mo.*\.zip$/i);
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const facts = Object.keys(parts).filter((path) =>
    /^facts\/province=45\/year=\d{4}\/part\.parquet$/.test(path),
  );
  const rows = await Promise.all(
    facts.map((path) => parquetReadObjects({ file: parts[path]!.slice().buffer })),
  );
  expect(rows.flat()).toHaveLength(all);
});
