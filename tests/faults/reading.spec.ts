import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drop } from '../e2e/drop.ts';
import { ImportPage } from '../e2e/import-page.ts';
import { SEEDS } from '../e2e/sample-files.ts';
import { expect, test } from './fixture.ts';
import { count } from './tally.ts';

const A = `${SEEDS}/bao-cao-xa-thuong-long-2023.xlsx`;
const B = `${SEEDS}/bao-cao-xa-thanh-an-2024.xlsx`;

async function open(page: Page): Promise<ImportPage> {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  return importing;
}

test('a reader that dies hurts its file alone; the others go on, and that one can be read again', async ({
  sitePage,
}) => {
  // The first file never reaches its reader, so that this waits and can be made to die with it.
  await sitePage.addInitScript(() => {
    const scope = globalThis as typeof globalThis & { keptBack?: boolean };
    const post = Reflect.get(Worker.prototype, 'postMessage') as (message: unknown) => void;
    Worker.prototype.postMessage = function (this: Worker, message: { readonly kind?: string }) {
      if (message.kind !== 'read' || scope.keptBack) post.call(this, message);
      else scope.keptBack = true;
    };
  });
  const importing = await open(sitePage);
  await importing.choose([B, A]);
  await sitePage.waitForFunction(() => Reflect.get(globalThis, 'keptBack') === true);
  // The page waits for the end of the reader's life.
  const awaited = () =>
    sitePage.evaluate(async () => {
      const { pending = [] } = await navigator.locks.query();
      return pending.some(({ name }) => name?.startsWith('reader'));
    });
  await expect.poll(awaited).toBe(true);
  for (const worker of sitePage.workers()) await worker.evaluate(() => self.close()).catch(() => undefined);
  await expect(importing.summary).toContainText('1 tệp đã đọc và lưu, 1 tệp chưa nạp được');
  await expect(sitePage.getByText('Chương trình đọc tệp đã dừng giữa chừng').first()).toBeVisible();
  await importing.holds(1);
  count('inputs');

  await sitePage.getByRole('button', { name: 'Đọc lại các tệp này' }).click();
  await importing.read(2);
  await importing.holds(2);
});

for (const [name, spoil] of [
  ['changed', (path: string) => writeFileSync(path, 'khác')],
  ['deleted', (path: string) => rmSync(path)],
] as const) {
  test(`a file that is ${name} between being chosen and being read is named`, async ({ sitePage }, info) => {
    const path = info.outputPath('dang-luu.xlsx');
    copyFileSync(A, path);
    const importing = await open(sitePage);
    const [chooser] = await Promise.all([
      sitePage.waitForEvent('filechooser'),
      importing.chooseFiles.click(),
    ]);
    // The page gets the file, but not before it has been spoiled.
    await sitePage.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      input.addEventListener('change', (event) => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      });
    });
    await chooser.setFiles([path, B]);
    spoil(path);
    await sitePage.evaluate(() => {
      document.querySelector('input[type=file]')!.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(importing.summary).toContainText('1 tệp đã đọc và lưu');
    await expect(sitePage.getByText('Tệp vừa thay đổi hoặc bị di chuyển').first()).toBeVisible();
    count('inputs');
  });
}

test('lock files in a dropped folder are passed over, and counted', async ({ sitePage }, info) => {
  for (const name of ['xa-a.xlsx', '~$xa-a.xlsx', 'Thumbs.db']) copyFileSync(A, info.outputPath(name));
  const importing = await open(sitePage);
  await drop(sitePage, [info.outputPath('')]);
  await expect(sitePage.getByText('Đã bỏ qua 2 tệp không phải báo cáo')).toBeVisible();
  await importing.read(1);
  count('inputs');
});

test('leaving is asked about only while something is not saved', async ({ sitePage }) => {
  const asked: string[] = [];
  sitePage.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const importing = await open(sitePage);
  await importing.choose([A, B]);
  await sitePage.waitForFunction(() => document.body.innerText.includes('Dừng nạp'));
  await sitePage.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await importing.read(2);
  const closed = sitePage.waitForEvent('close');
  await sitePage.close({ runBeforeUnload: true });
  await closed;
  expect(asked).toEqual(['beforeunload']);
});

test('what is printed while files come in is one state of the figures', async ({ sitePage }) => {
  const importing = await open(sitePage);
  await importing.choose([A]);
  await importing.read(1);
  await importing.choose([B, `${SEEDS}/bao-cao-huyen-vinh-linh-2024.xlsx`]);
  await sitePage.getByRole('link', { name: 'Tổng quan', exact: true }).click();
  const before = await sitePage.pdf();
  expect(before.subarray(0, 5).toString()).toBe('%PDF-');
  await importing.go();
  await importing.read(2);
});
