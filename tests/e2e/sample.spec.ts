import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';

const COUNT = filesBelow(SAMPLE).length;

test('the sample comes, goes and comes back, each time in one click', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.loadSample(COUNT);
  await importing.holds(COUNT);
  await expect(page.getByText('Dữ liệu mẫu', { exact: true })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Tỉnh, thành phố' })).toHaveValue('Tỉnh Quảng Trị');
  const ledger = page.getByText(/^[\d.]+ ô có nội dung/);
  const account = await ledger.innerText();

  await page.getByRole('button', { name: 'Gỡ dữ liệu mẫu' }).click();
  await expect(page.getByText('Chưa có tệp báo cáo nào')).toBeVisible();
  await expect(importing.files).toBeHidden();

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await importing.holds(COUNT);
  await expect(ledger).toHaveText(account);
  await expect(page.getByText('Dữ liệu mẫu', { exact: true })).toBeVisible();
});

test('the overview offers the sample to who comes for the first time', async ({ page }) => {
  const importing = new ImportPage(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Dùng dữ liệu mẫu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập liệu' })).toBeVisible();
  await importing.read(COUNT);

  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('link', { name: new RegExp(`^Tệp báo cáo ${COUNT}`) })).toBeVisible();
});
