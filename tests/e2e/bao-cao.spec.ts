import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { read, utils } from 'xlsx';
import { docxText } from '../helpers/docx-text.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { tableRows } from './table.ts';

test.use({ bypassCSP: true });

const UNITS = [
  { unit: 'Bến Hải', portal: 12, radio: 7 },
  { unit: 'Bến Quan', portal: 9, radio: 30 },
] as const;

test('the report in Word says what the pages say, with its annexes in Excel', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), importing.chooseFiles.click()]);
  await chooser.setFiles(
    UNITS.map(({ unit, portal, radio }) => ({
      name: `${unit}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `UBND XÃ ${unit.toLocaleUpperCase('vi')}\nBáo cáo quý I năm 2026\nKênh;Số lượng\nCổng TTĐT;${portal} tin\nTruyền thanh;${radio} tin\n`,
      ),
    })),
  );
  await importing.read(UNITS.length);

  await page.getByRole('link', { name: 'So sánh' }).click();
  const figure = page.getByRole('region', { name: /Xã Bến Quan dẫn đầu/ });
  const headline = await figure.getByRole('heading', { level: 2 }).innerText();
  await figure.getByRole('button', { name: 'Xem bảng' }).click();
  const shown = await tableRows(page.getByRole('table', { name: 'Xếp hạng các đơn vị' }));

  await page.getByRole('button', { name: 'Báo cáo Word' }).click();
  const dialog = page.getByRole('dialog', { name: 'Báo cáo Word' });
  await dialog.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Sở Nội vụ');
  await dialog.getByRole('textbox', { name: 'Ngày văn bản' }).fill('05/04/2026');
  expect(await violations(page, 'all')).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Tải dự thảo Word' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('bao-cao-tong-hop_quy-i-2026.docx');
  const bytes = new Uint8Array(await readFile(await file.path()));
  const said = docxText(bytes);
  expect(said.slice(0, 8)).toEqual(
    [
      'UBND TỈNH QUẢNG TRỊ',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:',
      'Quảng Trị, ngày 05 tháng 4 năm 2026',
      'BÁO CÁO',
      'Tổng hợp kết quả tuyên truyền cải cách hành chính quý I/2026',
    ].map((line) => (line === 'Số:' ? expect.stringMatching(/^Số:/) : line)),
  );
  expect(said).toContain(headline);
  const items = UNITS.reduce((sum, { portal, radio }) => sum + portal + radio, 0);
  expect(said.join('\n')).toContain(`Tin, bài: ${items} tin, bài ở 2 kênh`);

  await test.step('the annex has every unit with the number of the page', () => {
    const annex = said.slice(said.indexOf('XẾP HẠNG CÁC ĐƠN VỊ'));
    for (const row of shown) {
      const at = annex.indexOf(row.get('Đơn vị')!);
      expect(annex.slice(at, at + 3)).toEqual([row.get('Đơn vị'), row.get('Mã'), row.get('Tin, bài')]);
    }
  });

  await test.step('the chart is a picture with its sentence', () => {
    const picture = unzipSync(bytes)['word/media/picture1.png']!;
    expect([...picture.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(picture.length).toBeGreaterThan(5000);
  });

  const [annexes] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Tải phụ lục Excel' }).click(),
  ]);
  const book = read(await readFile(await annexes.path()));
  const rows = book.SheetNames.map((name) =>
    utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1 }),
  );
  const ranking = rows.find(([first]) => String(first?.[0]).includes('Xếp hạng các đơn vị'))!;
  expect(ranking.find((row) => row.includes('Xã Bến Quan'))).toContain(39);

  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('link', { name: /^Đã nộp báo cáo 2\/78 xã/ })).toBeVisible();
  await page.getByRole('link', { name: /^Mâu thuẫn chưa xử lý 0/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kiểm tra' })).toBeVisible();
});
