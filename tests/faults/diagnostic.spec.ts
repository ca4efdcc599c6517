import { readFile } from 'node:fs/promises';
import { ImportPage } from '../e2e/import-page.ts';
import { SEEDS } from '../e2e/sample-files.ts';
import { expect, test } from './fixture.ts';

test('the diagnostic file is shown before it is saved, and tells nothing of the data', async ({
  sitePage,
}) => {
  const importing = new ImportPage(sitePage);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([`${SEEDS}/bao-cao-huyen-vinh-linh-2024.xlsx`]);
  await importing.read(1);
  await sitePage.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  await sitePage.getByRole('button', { name: 'Xem tệp chẩn đoán…' }).click();
  const shown = await sitePage.getByRole('region', { name: 'Nội dung tệp chẩn đoán' }).innerText();
  const [download] = await Promise.all([
    sitePage.waitForEvent('download'),
    sitePage.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^chan-doan_\d{4}-\d\d-\d\d\.json$/);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved.trim()).toBe(shown.trim());
  expect(JSON.parse(saved)).toMatchObject({
    format: 'cchc-diagnostic/1',
    workspace: { files: 1, refused: 0 },
  });
  for (const secret of ['vinh-linh', 'Vĩnh', 'Quảng Trị', 'bao-cao', 'huyện', 'Huyện']) {
    expect(saved).not.toContain(secret);
  }
});
