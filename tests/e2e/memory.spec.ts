import { readFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SettingsPage } from './settings-page.ts';

/** Steps in the memory and the history of /cai-dat/, in the user's words. */
class MemoryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get history(): Locator {
    return this.page.getByRole('region', { name: 'Các quyết định' });
  }

  async part(name: RegExp): Promise<void> {
    await this.page.getByText(name).click();
  }

  async addWord(phrase: string, meaning: string, subchannel: string): Promise<void> {
    await this.part(/^Từ điển \(/);
    await this.page.getByRole('button', { name: 'Thêm từ…' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Từ ngữ viết trong tệp').fill(phrase);
    await dialog.getByLabel('Nghĩa').selectOption({ label: meaning });
    await dialog.getByLabel(/^Tên ghi riêng/).fill(subchannel);
    await expect(dialog).toContainText('Chương trình chưa biết từ này.');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog).toBeHidden();
  }
}

/** A list of units with a column that the program does not know. */
function fileWithColumn(path: string): void {
  const rows = [
    'KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2024',
    'STT,Đơn vị,Cổng TTĐT (tin bài),Lotus',
    '1,Xã Vĩnh Tú,12,7',
    '2,Xã Vĩnh Hà,8,4',
  ];
  writeFileSync(path, rows.join('\r\n'));
}

test('a word makes figures of a column, is taken back from the history, and goes to another machine', async ({
  page,
}, info) => {
  const importing = new ImportPage(page);
  const settings = new SettingsPage(page);
  const memory = new MemoryPage(page);
  const path = info.outputPath('quy-1.csv');
  fileWithColumn(path);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([path]);
  await importing.read(1);
  await expect(importing.row('quy-1.csv')).toHaveText(/quy-1\.csv\s+2\s/);
  await settings.go();

  await test.step('added, it has the file read again', async () => {
    await memory.addWord('Lotus', 'Mạng xã hội', 'Lotus');
    await expect(memory.history).toContainText('Thêm vào từ điển: “Lotus” là kênh Mạng xã hội');
    await page.getByRole('link', { name: 'Nhập liệu' }).click();
    await expect(importing.row('quy-1.csv')).toHaveText(/quy-1\.csv\s+4\s/);
  });

  const exported = await test.step('exported', async () => {
    await settings.go();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất bộ nhớ' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bang-cchc-bo-nho.json');
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'cchc-memory/1', words: [{ phrase: 'Lotus' }] });
    return text;
  });

  await test.step('taken back from the history, and done again', async () => {
    await memory.history.getByRole('button', { name: /^Hoàn tác: Thêm vào từ điển/ }).click();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(memory.history).toContainText('đã hoàn tác');
    await page.getByRole('link', { name: 'Nhập liệu' }).click();
    await expect(importing.row('quy-1.csv')).toHaveText(/quy-1\.csv\s+2\s/);
  });

  await test.step('imported on an empty machine, the file is read with it at once', async () => {
    await settings.go();
    await settings.clear();
    const input = page.getByTestId('memory-file');
    const buffer = Buffer.from(exported);
    await input.setInputFiles({ name: 'bo-nho.json', mimeType: 'application/json', buffer });
    await page.getByRole('dialog').getByRole('button', { name: 'Nạp 1 điều' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('link', { name: 'Nhập liệu' }).click();
    await importing.chooseProvince('Quảng Trị');
    await importing.choose([path]);
    await importing.read(1);
    await expect(importing.row('quy-1.csv')).toHaveText(/quy-1\.csv\s+4\s/);
  });
});

test('a file that is no memory says so and touches nothing', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await new SettingsPage(page).go();
  for (const text of ['', '{', '[]', '{"format":"cchc-dictionary/1"}', '{"format":"cchc-memory/2"}']) {
    const buffer = Buffer.from(text);
    await page.getByTestId('memory-file').setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer });
    await expect(page.getByText('Đây không phải tệp bộ nhớ').last()).toBeVisible();
  }
  await expect(page.getByText('Chưa có quyết định nào')).toBeVisible();
});

test.describe('within reach', () => {
  test.use({ bypassCSP: true });

  test('the memory, its dialogs and the history', async ({ page }) => {
    const importing = new ImportPage(page);
    const memory = new MemoryPage(page);
    await importing.open();
    await new SettingsPage(page).go();
    await memory.addWord('Lotus', 'Mạng xã hội', '');
    await page.getByRole('button', { name: 'Thêm từ…' }).click();
    for (const [width, colorScheme] of [
      [1366, 'light'],
      [1366, 'dark'],
      [320, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 768 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      expect(await violations(page, 'all'), `${width} px, ${colorScheme}`).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await violations(page, 'all'), `${width} px, ${colorScheme}`).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Thêm từ…' }).click();
    }
  });
});
