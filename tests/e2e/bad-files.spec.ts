import { readFileSync, writeFileSync } from 'node:fs';
import { drop } from './drop.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE, SEEDS } from './sample-files.ts';
import { stopAfter } from './stop-after.ts';

const GOOD = `${SEEDS}/bao-cao-xa-thuong-long-2023.xlsx`;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const BAD: { name: string; content: Buffer; says: RegExp }[] = [
  { name: 'bi-cat-ngang.xlsx', content: readFileSync(GOOD).subarray(0, 3000), says: /hỏng|cắt ngang/ },
  { name: 'hinh-anh.xlsx', content: PNG, says: /không phải loại|hình ảnh|\.xlsx/ },
  { name: 'rong.xlsx', content: Buffer.alloc(0), says: /không có nội dung|rỗng/ },
  { name: 'van-ban.pdf', content: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), says: /\.docx|Excel/ },
];

test('a file that cannot be read says why; the good one beside it is read', async ({ page }, testInfo) => {
  const paths = BAD.map(({ name, content }) => {
    const path = testInfo.outputPath(name);
    writeFileSync(path, content);
    return path;
  });
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await drop(page, [...paths, GOOD]);
  await expect(importing.summary).toContainText('1 tệp đã đọc và lưu, 4 tệp không mở được');
  await importing.holds(5);

  for (const { name, says } of BAD) {
    await expect(importing.row(name)).toContainText('Không mở được');
    await importing.openRow(name);
    await expect(page.getByRole('listitem').filter({ hasText: 'Cả tệp' })).toContainText(says);
  }
  await expect(importing.row('bao-cao-xa-thuong-long-2023.xlsx')).toContainText('4');

  await page.reload();
  await importing.holds(5);
});

test('stopping keeps what was read, and the rest can be read later', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  const files = filesBelow(SAMPLE);
  const stopping = stopAfter(page, 5);
  await drop(page, [SAMPLE]);
  await stopping;
  await expect(importing.summary).toContainText('Đã dừng nạp');

  const said = await importing.summary.innerText();
  const [read = 0, stopped = 0] = [/(\d+) tệp đã đọc và lưu/, /(\d+) tệp đã dừng/].map((words) =>
    Number(words.exec(said)?.[1]),
  );
  expect(read).toBeGreaterThan(0);
  expect(stopped).toBeGreaterThan(0);
  expect(read + stopped).toBe(files.length);
  await importing.holds(read);
  await expect(page.getByText('dừng trước khi đọc').first()).toBeVisible();

  await page.getByRole('button', { name: 'Đọc lại các tệp này' }).click();
  await importing.read(files.length);
  await importing.holds(files.length);
});
