import { readFile } from 'node:fs/promises';
import { docxText } from '../helpers/docx-text.ts';
import { violations } from './axe.ts';
import { readCsv } from '../helpers/csv.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { tableRows } from './table.ts';

test.use({ bypassCSP: true });

const report = (unit: string, items: number) => ({
  name: `${unit}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `UBND XÃ ${unit.toLocaleUpperCase('vi')}\nBáo cáo quý I năm 2026\nKênh;Số lượng\nCổng TTĐT;${items} tin\nTruyền thanh;7 tin\n`,
  ),
});

test('who has reported, in time or late, is told, decided, undone and written', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), importing.chooseFiles.click()]);
  await chooser.setFiles([report('Bến Hải', 12), report('Bến Quan', 9)]);
  await importing.read(2);

  await page.getByRole('link', { name: 'Nộp báo cáo' }).click();
  const sentence = page.getByRole('heading', { level: 2, name: /đã nộp báo cáo quý I\/2026/ });
  await expect(sentence).toContainText('2/78 xã');
  await expect(sentence).toContainText('trễ 2, quá hạn chưa nộp 76');

  await test.step('a day of receipt for the batch', async () => {
    await page.getByRole('button', { name: 'Ghi ngày nhận' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ngày nhận báo cáo' });
    expect(await violations(page, 'all')).toEqual([]);
    await dialog.getByRole('textbox', { name: /Ngày nhận của đợt nạp.*2 tệp/ }).fill('2/4/2026');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(sentence).toContainText('đúng hạn 2/78 (2,6%), quá hạn chưa nộp 76');
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  });

  await test.step('a deadline of its own makes them late by working days', async () => {
    await page.getByRole('button', { name: 'Hạn nộp và ngày nghỉ' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hạn nộp và ngày nghỉ' });
    expect(await violations(page, 'all')).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Hạn nộp quý I/2026' }).fill('30/03/2026');
    await page.keyboard.press('Tab');
    await expect(sentence).toContainText('trễ 2');
    await dialog.getByRole('button', { name: 'Theo quy tắc' }).click();
    await expect(sentence).toContainText('đúng hạn 2/78');
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  });

  const table = page.getByRole('grid', { name: 'Tình hình nộp báo cáo của từng đơn vị' });
  await test.step('a unit need not report, with a reason; undo brings it back', async () => {
    await page
      .getByRole('radiogroup')
      .or(page.getByRole('group', { name: 'Hiện' }))
      .first()
      .waitFor();
    await table.getByRole('row', { name: /Xã Cam Lộ/ }).click();
    const dialog = page.getByRole('dialog', { name: /Cam Lộ/ });
    await dialog.getByText('Không phải nộp', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Cần ghi lý do');
    await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Nộp chung với tỉnh');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(sentence).toContainText('2/77 xã');
    await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
    await expect(sentence).toContainText('2/78 xã');
  });

  await test.step('the list goes out as it stands', async () => {
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất danh sách CSV' }).click(),
    ]);
    const [, ...rows] = readCsv(await readFile(await csv.path(), 'utf8'));
    const shown = await tableRows(table);
    expect(rows).toHaveLength(76);
    expect(rows.map(([name]) => name)).toEqual(shown.map((row) => row.get('Đơn vị')));
  });

  await test.step('the letter names whom it reminds', async () => {
    await page.getByRole('button', { name: 'Công văn đôn đốc' }).click();
    const dialog = page.getByRole('dialog', { name: 'Công văn đôn đốc' });
    await dialog.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Sở Nội vụ');
    await dialog.getByRole('textbox', { name: 'Người ký' }).last().fill('Nguyễn Văn An');
    const [letter] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Tải dự thảo Word' }).click(),
    ]);
    const said = docxText(new Uint8Array(await readFile(await letter.path())));
    expect(said).toContain('SỞ NỘI VỤ');
    expect(said).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(said.filter((line) => line === 'Chưa nộp')).toHaveLength(76);
    expect(said.join(' ')).toContain('đã nhận được báo cáo của 2/78 xã; còn 76 xã chưa gửi báo cáo');
    await page.getByRole('button', { name: 'Công văn đôn đốc' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Cơ quan ban hành' })).toHaveValue('Sở Nội vụ');
  });
});
