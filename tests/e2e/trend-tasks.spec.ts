import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import { expectedCounts } from './expected.ts';
import { expect, test } from './fixture.ts';
import { follow } from './follow.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE, SEEDS } from './sample-files.ts';
import { tableRows } from './table.ts';

test('a change is told in words, and as a percentage only of a base that bears one', async ({ page }) => {
  const importing = new ImportPage(page);
  const files = [...filesBelow(`${SAMPLE}/2023/ca-nam`), ...filesBelow(`${SAMPLE}/2024/ca-nam`)];
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(files);
  await importing.read(files.length);

  await follow(page, 'xu-huong/?ky=2024&cap=xa&kenh=portal&don-vi-tinh=item');
  const figure = page.getByRole('region', { name: /năm 2024 so với năm 2023\.$/ });
  await figure.getByRole('button', { name: 'Xem bảng' }).click();
  const rows = await tableRows(page.getByRole('table', { name: 'Thay đổi so với kỳ trước' }));

  const shown = new Map(rows.map((row) => [row.get('Mã'), told(row)]));
  const before = countsOf('2023');
  const after = countsOf('2024');
  const kinds = new Set<string>();
  for (const code of new Set([...before.keys(), ...after.keys()])) {
    const [earlier, later] = [before.get(code), after.get(code)];
    if ([earlier, later].some((count) => count && count.qualifier !== 'exact')) continue;
    const expected = change(earlier?.value, later?.value);
    expect(shown.get(code), code).toEqual(expected);
    kinds.add(expected.words.replace(/\d+/g, ''));
  }
  expect(kinds).toContain('không có số liệu kỳ trước');
  expect(kinds).toContain('tăng');
  expect(kinds).toContain('giảm');

  await test.step('the same units as ranks over the periods; the choice is in the address', async () => {
    await page.getByRole('group', { name: 'Từng đơn vị' }).getByText('Thứ hạng qua các kỳ').click();
    const ranks = page.getByRole('region', { name: /đứng đầu năm 2024/ });
    await expect(ranks.getByRole('application')).toBeVisible();
    await expect(page).toHaveURL(/tung-don-vi=thu-hang/);
    await ranks.getByRole('button', { name: 'Xem bảng' }).click();
    const table = await tableRows(page.getByRole('table', { name: 'Thứ hạng của đơn vị qua các kỳ' }));
    const numbers = table.map((row) => Number(row.get('Năm 2024')?.replace(/\D/g, '')) || 0);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(table[0]?.get('Hạng năm 2024')).toBe('1');
  });
});

test('the rate of done tasks is that of the crosses in the files', async ({ page }) => {
  const importing = new ImportPage(page);
  const files = [...filesBelow(`${SAMPLE}/2024/nhiem-vu`)];
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(files);
  await importing.read(files.length);

  await page.getByRole('link', { name: 'Nhiệm vụ' }).click();
  const figure = page.getByRole('region', { name: /nhiệm vụ đã hoàn thành/ });
  await figure.getByRole('button', { name: 'Xem bảng' }).click();
  const rows = await tableRows(page.getByRole('table', { name: 'Tỷ lệ hoàn thành nhiệm vụ' }));
  const rates = rows.map((row) => row.get('Hoàn thành')?.split(' ')[0]).sort();
  expect(rates).toEqual(files.map(crosses).sort());
});

test('the report of Vĩnh Linh has 8 of 8 tasks done, 6 of them with a link', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([`${SEEDS}/bao-cao-huyen-vinh-linh-2024.xlsx`]);
  await importing.read(1);

  await page.getByRole('link', { name: 'Nhiệm vụ' }).click();
  await page
    .getByRole('region', { name: /nhiệm vụ đã hoàn thành/ })
    .getByText('Xem bảng')
    .click();
  const [row] = await tableRows(page.getByRole('table', { name: 'Tỷ lệ hoàn thành nhiệm vụ' }));
  expect(row?.get('Đơn vị')).toBe('Huyện Vĩnh Linh');
  expect(row?.get('Hoàn thành')).toBe('8/8 (100%)');
  expect(row?.get('Có minh chứng')).toBe('6/8 (75%)');
});

const countsOf = (period: string) =>
  new Map(
    expectedCounts()
      .filter((count) => count.period === period && count.channel === 'portal' && count.measure === 'item')
      .map((count) => [count.unitCode, count]),
  );

const told = (row: Map<string, string>) => ({ percent: row.get('Tỷ lệ'), words: row.get('Nhận xét') });

/** What a change must be called, from the two numbers alone. */
function change(earlier: number | undefined, later: number | undefined) {
  const words = (text: string) => ({ percent: '', words: text });
  if (earlier === undefined) return words('không có số liệu kỳ trước');
  if (later === undefined) return words('chưa báo cáo');
  if (earlier === 0) return words(later === 0 ? 'đều bằng 0' : 'mới phát sinh');
  const diff = later - earlier;
  if (earlier < 5)
    return words(
      diff === 0
        ? `giữ nguyên ${later}`
        : `${diff > 0 ? 'tăng' : 'giảm'} từ ${earlier} ${diff > 0 ? 'lên' : 'xuống'} ${later}`,
    );
  const percent = `${Math.round((Math.abs(diff) / earlier) * 1000) / 10}%`.replace('.', ',');
  const sign = diff > 0 ? '+' : diff < 0 ? '−' : '';
  return { percent: sign + percent, words: diff > 0 ? 'tăng' : diff < 0 ? 'giảm' : 'không đổi' };
}

/** "7/8": rows of tasks with a cross in the column "Hoàn thành", of all that are not marked as without object. */
function crosses(path: string): string {
  const book = read(readFileSync(path));
  const rows = book.SheetNames.flatMap((name) =>
    utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1 }),
  );
  const done = rows.find((row) => row.includes('Hoàn thành'))?.indexOf('Hoàn thành') ?? -1;
  const tasks = rows.filter((row) => typeof row[0] === 'number');
  return `${tasks.filter((row) => row[done] === 'x').length}/${tasks.length}`;
}
