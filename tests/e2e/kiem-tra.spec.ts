import { violations } from './axe.ts';
import { ComparePage } from './compare-page.ts';
import { writeDoubtful } from './doubtful-files.ts';
import { expect, test } from './fixture.ts';
import { follow } from './follow.ts';
import { ImportPage } from './import-page.ts';

test.use({ bypassCSP: true });

/** Quarters of one commune, the last ten times the others; the sum of a table is wrong. */
const SERIES = [
  'UBND HUYỆN VĨNH LINH',
  'BIỂU TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
  'Đơn vị;Kỳ;Kênh;Số tin, bài',
  ...['I/2023;12', 'II/2023;14', 'III/2023;13', 'IV/2023;11', 'I/2024;12', 'II/2024;1300'].map((line) => {
    const [quarter, value] = line.split(';');
    return `Xã Vĩnh Hà;Quý ${quarter};Cổng TTĐT;${value}`;
  }),
].join('\n');

test('contradictions and odd figures are decided here, with a reason, and the figures follow', async ({
  page,
}, testInfo) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(writeDoubtful(testInfo.outputPath(), ['ban-gui-1.xlsx', 'ban-gui-2.xlsx']));
  await importing.read(2);
  await importing.chooseText({ name: 'cac-quy.csv', text: SERIES });
  await importing.read(1);

  await page.getByRole('link', { name: 'Kiểm tra' }).click();
  const rivals = page.getByRole('region', { name: /^Mâu thuẫn/ });
  await expect(rivals).toBeVisible();
  expect(await violations(page, 'all')).toEqual([]);

  await test.step('both sides stand with their quotes and lead to their cells', async () => {
    await expect(rivals).toContainText('ban-gui-1.xlsx');
    await rivals
      .getByRole('button', { name: /ban-gui-2\.xlsx/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'ban-gui-2.xlsx' });
    await expect(dialog.getByRole('gridcell', { selected: true })).toContainText('120');
    await page.keyboard.press('Escape');
  });

  await test.step('one is chosen with a reason; undo opens it again', async () => {
    await rivals.getByRole('radio').nth(1).check();
    await rivals.getByRole('button', { name: 'Tính số này' }).click();
    await expect(rivals.getByRole('alert')).toHaveText('Cần ghi lý do.');
    await rivals.getByRole('combobox', { name: 'Lý do' }).fill('Theo bản gửi sau');
    await rivals.getByRole('button', { name: 'Tính số này' }).click();
    await expect(rivals).toHaveCount(0);
    await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
    await expect(rivals).toBeVisible();
  });

  const odd = page.getByRole('region', { name: /^Số bất thường/ });
  await test.step('an odd figure stands in its history and is corrected', async () => {
    await expect(odd.getByRole('img')).toHaveAttribute('aria-label', /Quý II\/2024: 1\.300 \(số đang xét\)/);
    await odd.getByRole('radio', { name: 'Sửa thành 13', exact: true }).check();
    await odd.getByRole('combobox', { name: 'Lý do' }).fill('Gõ thừa hai số 0');
    await odd.getByRole('button', { name: 'Ghi quyết định' }).click();
    await expect(odd).toHaveCount(0);
  });
  const compare = new ComparePage(page);
  await compare.go();
  await follow(page, 'so-sanh/?ky=2024-Q2');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('13');

  await follow(page, 'cai-dat/');
  await expect(page.getByText('Lý do: Gõ thừa hai số 0')).toBeVisible();
});
