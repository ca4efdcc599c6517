import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeDoubtful } from './doubtful-files.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { QuestionDesk } from './question-desk.ts';
import { SettingsPage } from './settings-page.ts';

const TASKS = 'sample-data/tinh-mau/2024/nhiem-vu/huyen-cam-lo-nhiem-vu-2024-du-lieu-mau.xlsx';
const QUOTAS = 'sample-data/nam-bao-cao-goc/ke-hoach-huyen-vi-xuyen-2024.xlsx';
const RIVALS = /Cổng.*Xã Vĩnh Hà, năm 2023: số nào đúng/;

const TABLES = [
  ['Số liệu', 'Bảng số liệu'],
  ['Nhiệm vụ', 'Bảng nhiệm vụ'],
  ['Chỉ tiêu', 'Bảng chỉ tiêu'],
] as const;

/** Every figure, task and quota, and the lists of the pages that say what came of them, as the page hands them out. */
async function exportsOf(page: Page): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const take = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    files[download.suggestedFilename()] = await readFile(await download.path(), 'utf8');
  };
  const go = async (link: string) => {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: link })).toBeVisible();
  };
  await go('Dữ liệu');
  for (const [name, grid] of TABLES) {
    await page.getByRole('group', { name: 'Bảng', exact: true }).getByText(name, { exact: true }).click();
    await expect(page.getByRole('grid', { name: grid })).toBeVisible();
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    await take(() => page.getByRole('menuitem', { name: /^CSV, dấu phẩy/ }).click());
  }
  await go('So sánh');
  await take(() => page.getByRole('button', { name: 'Xuất CSV' }).first().click());
  await go('Nộp báo cáo');
  await take(() => page.getByRole('button', { name: 'Xuất danh sách CSV' }).click());
  return files;
}

test('a batch and an answer taken back, at once or from the history, leave every export as it was to the byte', async ({
  page,
}, info) => {
  const importing = new ImportPage(page);
  const desk = new QuestionDesk(page);
  const [first, rival, dashes] = writeDoubtful(info.outputPath(), [
    'ban-gui-1.xlsx',
    'ban-gui-2.xlsx',
    'dau-gach.xlsx',
  ]) as [string, string, string];
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([first, TASKS, QUOTAS]);
  await importing.read(3);
  await expect(page.getByRole('radio', { name: 'Đã vào số liệu (3)' })).toBeAttached();
  const before = await exportsOf(page);
  expect(Object.keys(before)).toHaveLength(5);

  await importing.go();
  await importing.choose([rival, dashes]);
  await importing.read(2);
  await expect(page.getByRole('radio', { name: 'Đã vào số liệu (4)' })).toBeAttached();
  const second = await exportsOf(page);
  expect(second).not.toEqual(before);

  const answer = async () => {
    await importing.go();
    await desk.goTo(RIVALS);
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expect(desk.panel.getByRole('alert')).toHaveText('Cần ghi lý do.');
    await page.keyboard.type('Theo bản gửi sau');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'Đã vào số liệu (5)' })).toBeAttached();
  };

  await test.step('by the message at the foot of the page', async () => {
    await answer();
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).first().click();
    await expect(page.getByRole('radio', { name: 'Đã vào số liệu (4)' })).toBeAttached();
    expect(await exportsOf(page)).toEqual(second);
  });

  await test.step('from the history', async () => {
    await answer();
    expect(await exportsOf(page)).not.toEqual(second);
    await new SettingsPage(page).go();
    const history = page.getByRole('region', { name: 'Các quyết định' });
    for (const [entry, count] of [
      [/^Hoàn tác: Nhập/, 3],
      [/^Hoàn tác: Lấy/, 1],
      [/^Hoàn tác: Nhập/, 2],
    ] as const) {
      const undo = history.getByRole('button', { name: entry });
      await expect(undo).toHaveCount(count);
      await undo.first().click();
      await expect(undo).toHaveCount(count - 1);
    }
    expect(await exportsOf(page)).toEqual(before);
  });
});
