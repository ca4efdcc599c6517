import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { ComparePage } from './compare-page.ts';
import { readCsv } from '../helpers/csv.ts';
import { drop } from './drop.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE, SEEDS } from './sample-files.ts';
import { SettingsPage } from './settings-page.ts';

const COUNT = filesBelow(SAMPLE).length;
const A = `${SEEDS}/bao-cao-xa-thuong-long-2023.xlsx`;
const CSV = `${SAMPLE}/2025/quy-4/danh-sach-quy-4-2025-du-lieu-mau.csv`;

/** Without the File System Access API, as on plain http: saving is a download. */
test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker')));

/** Everything that is exported of the ranking of one quarter. */
async function exported(page: Page): Promise<string> {
  const compare = new ComparePage(page);
  await compare.go();
  await compare.choose({ period: 'Quý I/2026', channel: 'Mạng xã hội' });
  await compare.showTable();
  return (await compare.exportCsv()).text;
}

test('the sample, saved to a file and opened on an empty machine, tells the same figures', async ({
  page,
  browser,
}, info) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.loadSample(COUNT);
  const csv = await exported(page);
  const settings = new SettingsPage(page);
  await settings.go();
  const saved = await settings.saveByButton();
  expect(saved.name).toMatch(/^bo-du-lieu_tinh-quang-tri_\d{4}-\d\d-\d\d\.cchc$/);
  const path = info.outputPath(saved.name);
  writeFileSync(path, saved.bytes);

  await test.step('the file is a zip of open formats with every original in it', () => {
    const parts = unzipSync(saved.bytes);
    const originals = Object.entries(parts).filter(([name]) => name.startsWith('originals/'));
    const bytes = filesBelow(SAMPLE).map((file) => readFileSync(file).toString('base64'));
    expect(originals.map(([, content]) => Buffer.from(content).toString('base64')).sort()).toEqual(
      bytes.sort(),
    );
    const facts = readCsv(new TextDecoder().decode(parts['facts.csv']));
    const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json'])) as {
      counts: { facts: number };
    };
    expect(facts.length - 1).toBe(manifest.counts.facts);
  });

  await test.step('cleared and opened again on this machine', async () => {
    await settings.clear();
    await settings.choose('Mở tệp…', path);
    await settings.press('Mở tệp này');
    await importing.page.getByRole('link', { name: 'Nhập liệu' }).click();
    await importing.holds(COUNT);
    expect(await exported(page)).toBe(csv);
    await page.reload();
    const again = new ComparePage(page);
    await again.showTable();
    expect((await again.exportCsv()).text).toBe(csv);
  });

  await test.step('saved again it is the same but for the time', async () => {
    await settings.go();
    const again = await settings.save(() => page.keyboard.press('Control+s'));
    const before = unzipSync(saved.bytes);
    for (const [name, content] of Object.entries(unzipSync(again.bytes))) {
      if (name !== 'manifest.json') expect(Buffer.from(content).equals(before[name]!), name).toBe(true);
    }
  });

  await test.step('dropped on another machine', async () => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('button', { name: 'Mở tệp…' })).toBeEnabled();
    await drop(other, [path]);
    await new SettingsPage(other).press('Mở tệp này');
    expect(await exported(other)).toBe(csv);
    await context.close();
  });
});

test('a file replaces what is there and gives it back; merging adds only what is new and asks where names clash', async ({
  page,
}, info) => {
  const importing = new ImportPage(page);
  const settings = new SettingsPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([A, CSV]);
  await importing.read(2);
  await settings.go();
  const saved = await settings.saveByButton();
  const path = info.outputPath('hai-tep.cchc');
  writeFileSync(path, saved.bytes);
  await settings.clear();

  const changed = info.outputPath('danh-sach-quy-4-2025-du-lieu-mau.csv');
  writeFileSync(changed, `${readFileSync(CSV, 'utf8')}\r\n`);
  await importing.page.getByRole('link', { name: 'Nhập liệu' }).click();
  await importing.choose([changed]);
  await importing.read(1);
  await settings.go();

  await test.step('replace, and undo', async () => {
    await settings.choose('Mở tệp…', path);
    await expect(settings.dialog).toContainText('1 tệp báo cáo đang có trên máy này sẽ được thay');
    await settings.press('Thay bằng tệp này');
    await expect(page.getByText('Đã mở hai-tep.cchc')).toBeVisible();
    await page.getByRole('link', { name: 'Nhập liệu' }).click();
    await importing.holds(2);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await importing.holds(1);
  });

  await test.step('merge, keeping both of one name', async () => {
    await settings.go();
    await settings.choose('Gộp thêm từ tệp…', path);
    await expect(settings.dialog.getByRole('definition')).toHaveText(['1', '0', '1']);
    await settings.press('Gộp thêm 2 tệp báo cáo');
    await page.getByRole('link', { name: 'Nhập liệu' }).click();
    await importing.holds(3);
    await expect(importing.row('danh-sach-quy-4-2025-du-lieu-mau (2).csv')).toBeVisible();
  });

  await test.step('merging again finds nothing new', async () => {
    await settings.go();
    await settings.choose('Gộp thêm từ tệp…', path);
    await expect(settings.dialog).toContainText('Không có gì để gộp thêm');
    await expect(settings.dialog.getByRole('button', { name: /^Gộp thêm/ })).toBeDisabled();
    await settings.press('Huỷ');
  });
});

test('a file that is damaged or foreign says so and touches nothing', async ({ page }) => {
  const importing = new ImportPage(page);
  const settings = new SettingsPage(page);
  await importing.open();
  await importing.choose([A, CSV]);
  await importing.read(2);
  await settings.go();
  const { bytes } = await settings.saveByButton();

  const wrong = Buffer.from(bytes);
  const at = bytes.indexOf('originals/0001/');
  wrong[at + 5000] = wrong[at + 5000]! ^ 255;
  await settings.choose('Mở tệp…', { name: 'hong.cchc', buffer: wrong });
  await expect(settings.dialog.getByRole('note')).toContainText(
    'Tệp báo cáo bao-cao-xa-thuong-long-2023.xlsx bị hỏng',
  );
  await settings.press('Huỷ');

  for (const [buffer, says] of [
    [readFileSync(A), 'Đây không phải tệp bộ dữ liệu'],
    [Buffer.alloc(0), 'Đây không phải tệp bộ dữ liệu'],
    [bytes.subarray(0, 40), 'Đây không phải tệp bộ dữ liệu'],
  ] as const) {
    await settings.choose('Mở tệp…', { name: 'la.cchc', buffer });
    await expect(settings.dialog.getByRole('alert')).toContainText(says);
    await expect(settings.dialog.getByRole('alert')).toContainText('còn nguyên');
    await settings.dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await expect(settings.dialog).toBeHidden();
  }
  await page.getByRole('link', { name: 'Nhập liệu' }).click();
  await importing.holds(2);
});
