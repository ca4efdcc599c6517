import { ComparePage, numberOf } from './compare-page.ts';
import { expect, test } from './fixture.ts';
import { follow } from './follow.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';
import { tableRows } from './table.ts';

test('a bar leads to its figures and each figure to its cell, by keys alone', async ({ page }) => {
  const importing = new ImportPage(page);
  const files = filesBelow(`${SAMPLE}/2024/ca-nam`);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(files);
  await importing.read(files.length);

  const compare = new ComparePage(page);
  await compare.go();
  await compare.showChart();
  const chart = page.getByRole('application');
  await expect(chart.locator('svg')).toBeVisible();
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  const panel = page.getByRole('dialog');
  const list = panel.getByRole('grid', { name: 'Các số liệu đứng sau con số đã chọn' });
  await expect(list).toBeVisible();
  const told = await panel.getByText(/^Cộng từ/).innerText();
  const rows = await tableRows(list);
  const sum = rows
    .filter((row) => row.get('Tình trạng') === 'Được cộng')
    .reduce((all, row) => all + numberOf(row.get('Số liệu')?.replace(/^\D+ /, '') ?? ''), 0);
  expect(numberOf(/: (.*)\.$/m.exec(told.split('\n')[0]?.split(' Ngoài')[0] ?? '')?.[1] ?? '')).toBe(sum);

  const cell = rows[0]?.get('Ô') ?? '';
  await list.focus();
  await page.keyboard.press('Enter');
  const back = panel.getByRole('button', { name: 'Về danh sách' });
  await expect(back).toBeFocused();
  await expect(panel.getByRole('grid').filter({ visible: true })).toBeVisible();
  await expect(panel.getByText(cell, { exact: true }).filter({ visible: true }).first()).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(chart).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'So sánh' })).toBeVisible();
});

test('a cell of the heatmap leads to its figures', async ({ page }) => {
  const importing = new ImportPage(page);
  const files = filesBelow(`${SAMPLE}/2024/ca-nam`);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(files);
  await importing.read(files.length);

  await follow(page, 'so-sanh/?xem=bang-nhiet');
  const cells = page.locator('[data-pick]');
  await expect(cells.first()).toBeVisible();
  await page.locator('[data-pick][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  const pressed = page.locator('[data-pick]:focus');
  const shown = await pressed.innerText();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  if (/^[\d.≥]/.test(shown)) await expect(panel.getByText(/^Cộng từ/)).toContainText(`: ${shown}.`);
  await page.keyboard.press('Escape');
  await expect(pressed).toHaveText(shown);
});
