import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SAMPLE } from './sample-files.ts';
import { SettingsPage } from './settings-page.ts';

test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker')));

const FILE = `${SAMPLE}/2026/quy-1/tong-hop-quy-1-2026-du-lieu-mau.xlsx`;

test('data that is cleared under an open tab is written back from it, with the original bytes', async ({
  context,
  page,
}) => {
  const importing = new ImportPage(page);
  const settings = new SettingsPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([FILE]);
  await importing.read(1);
  await settings.go();
  const before = await settings.saveByButton();

  const session = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  const saveBack = page.getByRole('button', { name: 'Lưu lại vào máy' });
  await expect(saveBack).toBeVisible({ timeout: 2000 });
  await expect(page.getByText('Số liệu vẫn còn trong thẻ này')).toBeVisible();

  await saveBack.click();
  await expect(page.getByText('Đã lưu lại vào máy')).toBeVisible();
  await expect(saveBack).toBeHidden();
  await page.reload();
  await importing.go();
  await importing.holds(1);
  await settings.go();
  const after = await settings.saveByButton();
  // Only the times of saving differ.
  expect(Math.abs(after.bytes.length - before.bytes.length)).toBeLessThan(100);
  await expect(page.getByText('đã hỏng')).toBeHidden();
});

test('data that is cleared while no tab is open leaves a first start, without an error', async ({
  context,
  page,
}) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.choose([FILE]);
  await importing.read(1);
  const origin = new URL(page.url()).origin;
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await importing.open();
  await expect(page.getByText('Chưa có tệp báo cáo nào')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
