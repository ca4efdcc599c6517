import type { Page } from '@playwright/test';
import { ComparePage } from './compare-page.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SAMPLE } from './sample-files.ts';

const FILE = `${SAMPLE}/2026/quy-1/tong-hop-quy-1-2026-du-lieu-mau.xlsx`;
const WHEN = { period: 'Quý I/2026', measure: 'Tin, bài', channel: 'Mạng xã hội' };
/** A newer word of one unit on the same quarter, which contradicts the one that is there. */
const REPORT = {
  name: 'báo cáo xã.csv',
  text: 'Đơn vị,Kỳ báo cáo,Mạng xã hội (tin bài),Cổng TTĐT (tin bài)\nXã Vĩnh Linh,Quý I/2026,999,888\n',
};
/** It says of no figure when it was. */
const UNDATED = {
  name: 'không kỳ.csv',
  text: 'Đơn vị,Mạng xã hội (tin bài),Cổng TTĐT (tin bài)\nXã Vĩnh Linh,12,7\nXã Vĩnh Thủy,8,4\n',
};

/** Enters one file; `exported` is the comparison of its figures as the page hands it out. */
async function withOneFile(page: Page) {
  const importing = new ImportPage(page);
  const compare = new ComparePage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([FILE]);
  await importing.read(1);
  const exported = async () => {
    await compare.go();
    await compare.choose(WHEN);
    await compare.showTable();
    return (await compare.exportCsv()).text;
  };
  return { importing, exported };
}

test('files enter by themselves; one that must be asked about waits, is entered as it is, and leaves again', async ({
  page,
}) => {
  const { importing, exported } = await withOneFile(page);
  await expect(page.getByRole('radio', { name: 'Đã vào số liệu (1)' })).toBeAttached();
  const summary = page.getByRole('region', { name: /^Đợt nhập lúc/ });
  await expect(summary).toContainText('1 tệp →');

  const before = await exported();

  await test.step('it waits, and counts nowhere', async () => {
    await importing.go();
    await importing.chooseText(UNDATED);
    await importing.read(1);
    await expect(page.getByRole('radio', { name: 'Cần trả lời (1)' })).toBeAttached();
    await expect(importing.row(UNDATED.name)).toContainText('câu hỏi');
    expect(await exported()).toBe(before);
  });

  await test.step('entered with Ctrl+Enter it counts, though its question is open', async () => {
    await importing.go();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('radio', { name: 'Đã vào số liệu (2)' })).toBeAttached();
    await expect(summary).toContainText('2 đơn vị');
    await importing.holds(2);
  });

  await test.step('taken back it waits again, also after a reload, and all is as before to the byte', async () => {
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).first().click();
    await expect(page.getByRole('radio', { name: 'Cần trả lời (1)' })).toBeAttached();
    expect(await exported()).toBe(before);
    await importing.open();
    await expect(page.getByRole('radio', { name: 'Cần trả lời (1)' })).toBeAttached();
  });
});

test('a report that contradicts what is there changes the comparison only once it is entered', async ({
  page,
}) => {
  const { importing, exported } = await withOneFile(page);
  const before = await exported();
  expect(before).not.toContain('999');

  await importing.go();
  await importing.chooseText(REPORT);
  await importing.read(1);
  expect(await exported()).toBe(before);
  await importing.go();
  await importing
    .row(REPORT.name)
    .getByRole('button', { name: `Nhập ${REPORT.name}` })
    .click();
  await expect(page.getByRole('radio', { name: 'Đã vào số liệu (2)' })).toBeAttached();
  expect(await exported()).not.toBe(before);

  await importing.go();
  await page.getByRole('button', { name: 'Các đợt nhập' }).click();
  await page.getByRole('menuitem').first().click();
  await page.getByRole('button', { name: 'Đưa đợt này về chờ nhập' }).click();
  await expect(importing.row(REPORT.name).getByRole('button', { name: /^Nhập/ })).toBeVisible();
  expect(await exported()).toBe(before);
});

test('with the setting off every file waits, and the numbers of the account filter the queue', async ({
  page,
}) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([FILE]);
  await importing.read(1);
  await page.getByRole('checkbox', { name: 'Tự nhập tệp không có câu hỏi chặn' }).uncheck();
  await importing.choose([`${SAMPLE}/2026/ke-hoach-nam-2026-du-lieu-mau.xlsx`]);
  await importing.read(1);
  await expect(page.getByRole('radio', { name: 'Đang chờ nhập (1)' })).toBeAttached();
  await expect(importing.files.getByRole('button', { name: /\.xlsx$/, expanded: false })).toHaveCount(2);
  await page.getByRole('button', { name: /chỉ tiêu$/ }).click();
  await expect(importing.row('ke-hoach-nam-2026-du-lieu-mau.xlsx')).toBeVisible();
  await expect(importing.files.getByRole('button', { name: /\.xlsx$/, expanded: false })).toHaveCount(1);
  await page.getByRole('button', { name: /chỉ tiêu$/ }).click();

  await page.keyboard.press('/');
  await page.keyboard.type('ke hoach');
  await expect(importing.files.getByRole('button', { name: /\.xlsx$/, expanded: false })).toHaveCount(1);
  await page.reload();
  await importing.opened();
  await expect(page.getByRole('checkbox', { name: /^Tự nhập/ })).not.toBeChecked();
  await page.getByRole('button', { name: 'Nhập 1 tệp' }).click();
  await expect(page.getByRole('radio', { name: 'Đã vào số liệu (2)' })).toBeAttached();
});

test('a file taken out comes back from the history, after a reload too, and every figure with it', async ({
  page,
}) => {
  const { importing, exported } = await withOneFile(page);
  const before = await exported();

  await importing.go();
  await page.getByRole('button', { name: /^Bỏ tong-hop-quy-1-2026/ }).click();
  await expect(page.getByText('Chưa có tệp báo cáo nào')).toBeVisible();
  await page.goto('cai-dat/#lich-su');
  const history = page.getByRole('region', { name: 'Các quyết định' });
  await history.getByRole('button', { name: /^Hoàn tác: Bỏ tệp/ }).click();
  await expect(history).toContainText('trở lại bộ dữ liệu');
  expect(await exported()).toBe(before);
});
