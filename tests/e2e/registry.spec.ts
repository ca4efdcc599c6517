import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import type { Page } from '@playwright/test';
import { ComparePage } from './compare-page.ts';
import { drop } from './drop.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SettingsPage } from './settings-page.ts';

const BEFORE = 'Xã Vĩnh Linh';
const AFTER = 'Phường Sông Sa Lung';
/** What the commune sends under a new name, of which the site's registry does not know yet. */
const REPORT = {
  name: 'báo cáo quý.csv',
  text: `Đơn vị,Kỳ báo cáo,Mạng xã hội (tin bài),Cổng TTĐT (tin bài)\n${AFTER},Quý I/2026,12,7\n`,
};

/** Without the File System Access API: saving is a download. */
test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker')));

/** The figure of the commune in the comparison, as its file tells it. */
async function compared(page: Page): Promise<string | undefined> {
  const compare = new ComparePage(page);
  await compare.go();
  await compare.choose({ period: 'Quý I/2026', channel: 'Mạng xã hội' });
  await compare.showTable();
  const { text } = await compare.exportCsv();
  return text.split('\r\n').find((line) => line.includes(AFTER));
}

test('a newer registry is looked at, taken, goes with the workspace, and is given back', async ({
  page,
  browser,
}, info) => {
  const importing = new ImportPage(page);
  const settings = new SettingsPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.chooseText(REPORT);
  await importing.read(1);
  const asking = page.getByRole('article', { name: `“${AFTER}” là đơn vị nào?` });
  await expect(asking).toBeVisible();

  await test.step('what it changes is told before it is taken', async () => {
    const newer = info.outputPath('danh-muc-moi.json');
    const today = readFileSync('static/registry/units.json', 'utf8');
    writeFileSync(newer, today.replace(`"${BEFORE}","44",4,0]`, `"${AFTER}","44",4,0]`));
    await settings.go();
    await page.getByTestId('registry-file').setInputFiles(newer);
    const dialog = page.getByRole('dialog', { name: 'Thay danh mục đơn vị' });
    await expect(dialog).toContainText('Đổi tên hoặc đổi loại');
    await expect(dialog).toContainText(AFTER);
    await expect(dialog).toContainText('1 tệp được đọc lại bằng danh mục mới');
    await dialog.getByRole('button', { name: 'Dùng danh mục này' }).click();
    await expect(page.getByText('Đang dùng danh mục của tệp “danh-muc-moi.json”')).toBeVisible();
  });

  const figure = await compared(page);
  expect(figure).toContain('12');
  await settings.go();
  const { bytes } = await settings.saveByButton();
  expect(strFromU8(unzipSync(bytes)['registry.json']!)).toContain(AFTER);

  await test.step('another machine opens the workspace with it', async () => {
    const path = info.outputPath('bo-du-lieu.cchc');
    writeFileSync(path, bytes);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('button', { name: 'Mở tệp…' })).toBeEnabled();
    await drop(other, [path]);
    await new SettingsPage(other).press('Mở tệp này');
    await expect(other.getByText('Đang dùng danh mục của tệp “danh-muc-moi.json”')).toBeVisible();
    expect(await compared(other)).toBe(figure);
    await context.close();
  });

  await test.step('with the registry of the site the name is asked about again', async () => {
    await page.getByRole('button', { name: 'Dùng lại danh mục của trang' }).click();
    await importing.go();
    await expect(asking).toBeVisible();
  });
});
