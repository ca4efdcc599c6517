import { ComparePage } from './compare-page.ts';
import { writeDoubtful, type DoubtfulFile } from './doubtful-files.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { QuestionDesk } from './question-desk.ts';

const NAME = '“Xã Vỉnh Hà”';
const DASH = 'Dấu “-” trong cột số liệu nghĩa là gì?';
const COLUMN = 'Cột “Hoạt động bổ trợ (tin, bài)” ghi gì?';
const PERIOD = 'Tệp “khong-ghi-ky.xlsx” báo cáo của kỳ nào?';
const RIVALS = /Cổng.*Xã Vĩnh Hà, năm 2023: số nào đúng/;

const FILES: readonly DoubtfulFile[] = [
  'ten-don-vi.xlsx',
  'dau-gach.xlsx',
  'cot-la.xlsx',
  'khong-ghi-ky.xlsx',
  'ban-gui-1.xlsx',
  'ban-gui-2.xlsx',
];

test('every kind of doubt is settled by keys alone; the figures follow, and undo brings the question back', async ({
  page,
}, testInfo) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(writeDoubtful(testInfo.outputPath(), FILES));
  await importing.read(FILES.length);
  const desk = new QuestionDesk(page);

  await test.step('its sheet is asked for, and closed again before it is there', async () => {
    await desk.goTo(PERIOD);
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog', { name: 'khong-ghi-ky.xlsx' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  await test.step('a period is typed', async () => {
    await desk.goTo(PERIOD);
    await page.keyboard.press('e');
    await expect(desk.panel.getByLabel('Loại kỳ')).toBeFocused();
    await page.keyboard.press('c');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2022');
    await page.keyboard.press('Tab');
    await expect(desk.panel.getByRole('button', { name: /^Nhận/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(desk.listed(PERIOD)).toHaveCount(0);
  });
  await desk.answer(NAME, 'Enter');
  await desk.answer(DASH, '2', 'Enter');
  await desk.answer(COLUMN, '1', 'Shift+A', 'Enter');

  await test.step('of rival figures one is chosen, with a reason', async () => {
    await desk.goTo(RIVALS);
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expect(desk.panel.getByRole('alert')).toHaveText('Cần ghi lý do.');
    await page.keyboard.type('Theo bản gửi sau');
    await page.keyboard.press('Enter');
    await expect(desk.listed(RIVALS)).toHaveCount(0);
  });

  const compare = new ComparePage(page);
  await compare.go();
  const value = async (period: string, channel: string, unit: string) => {
    await compare.choose({ period, channel });
    const lines = await compare.lines();
    return lines.find(({ name }) => name.includes(unit))?.value;
  };
  await compare.choose({ period: 'Năm 2023' });
  await compare.showTable();
  expect(await value('Năm 2023', 'Cổng/Trang TTĐT', 'Vĩnh Hà')).toBe('120');
  expect(await value('Năm 2022', 'Cổng/Trang TTĐT', 'Vĩnh Hà')).toBe('21');
  expect(await value('Quý I/2024', 'Cổng/Trang TTĐT', 'Vĩnh Hà')).toBe('12');
  expect(await value('Quý II/2024', 'Cổng/Trang TTĐT', 'Kim Thạch')).toBe('0');
  expect(await value('Quý III/2024', 'Kênh khác', 'Vĩnh Sơn')).toBe('51');

  await test.step('undo brings the last question back', async () => {
    await page.getByRole('link', { name: 'Nhập liệu', exact: true }).click();
    await expect(desk.panel).toBeVisible();
    await expect(desk.listed(RIVALS)).toHaveCount(0);
    await desk.rest();
    await page.keyboard.press('u');
    await expect(desk.listed(RIVALS)).toHaveCount(1);
  });
});

test('how a sheet is read is changed on the sheet by keys, and taken back', async ({ page }, testInfo) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(writeDoubtful(testInfo.outputPath(), ['ban-gui-1.xlsx']));
  await importing.read(1);
  await importing.openRow('ban-gui-1.xlsx');
  await importing.detail('Trang tính').click();

  const grid = page.getByRole('grid');
  const row = (number: number) => grid.getByRole('button', { name: new RegExp(`^${number} `) });
  await page.getByRole('gridcell', { name: '61' }).click();
  await expect(importing.detail('Số liệu (4)')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Vì sao?' })).toContainText('Truyền thanh');

  await page.keyboard.press('x');
  await expect(importing.detail('Số liệu (2)')).toBeVisible();
  await expect(row(5)).toHaveAccessibleName(/Bỏ, không đọc/);
  await page.keyboard.press('d');
  await expect(importing.detail('Số liệu (4)')).toBeVisible();
  await page.keyboard.press('u');
  await expect(importing.detail('Số liệu (2)')).toBeVisible();
  await page.keyboard.press('u');
  await expect(importing.detail('Số liệu (4)')).toBeVisible();

  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Cột D là gì?' });
  await expect(dialog.getByLabel('Cột này là')).toBeFocused();
  await dialog.getByLabel('Kênh', { exact: true }).selectOption('Mạng xã hội');
  await dialog.getByRole('button', { name: 'Đổi', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Vì sao?' })).toContainText('Mạng xã hội');
  await expect(grid).toBeFocused();

  await page.keyboard.press('e');
  await page.keyboard.type('66');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Vì sao?' })).toContainText('66');
});
