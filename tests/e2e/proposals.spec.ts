import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SEEDS } from './sample-files.ts';

const FILE = 'bao-cao-huyen-vinh-linh-2024.xlsx';

test('figures of running text count once a person accepts them, and that is kept and can be undone', async ({
  page,
}) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([`${SEEDS}/${FILE}`]);
  await importing.read(1);

  const figures = page.getByRole('table', { name: `Số liệu đọc từ ${FILE}` });
  const open = async () => {
    await importing.openRow(FILE);
    await importing.detail(/^Số liệu \(/).click();
  };
  await open();
  const waiting = figures.getByText('chờ xác nhận');
  const accepted = figures.getByText('đã nhận');
  const count = await waiting.count();
  expect(count).toBeGreaterThan(3);

  await figures.getByRole('button', { name: 'Nhận', exact: true }).first().click();
  await expect(accepted).toHaveCount(1);
  await expect(waiting).toHaveCount(count - 1);
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(waiting).toHaveCount(count);

  await page.getByRole('button', { name: `Nhận cả ${count}` }).click();
  await expect(accepted).toHaveCount(count);
  await page.reload();
  await importing.opened();
  await open();
  await expect(accepted).toHaveCount(count);
  await figures.getByRole('button', { name: 'Bỏ nhận' }).first().click();
  await expect(waiting).toHaveCount(1);
});
