import type { Page } from '@playwright/test';
import { ImportPage } from '../e2e/import-page.ts';
import { SEEDS } from '../e2e/sample-files.ts';
import { expect, test } from './fixture.ts';
import { heldAfterRestart, heldNow, settled } from './held.ts';
import { count } from './tally.ts';

const A = `${SEEDS}/bao-cao-xa-thuong-long-2023.xlsx`;
const B = `${SEEDS}/bao-cao-xa-thanh-an-2024.xlsx`;
const C = `${SEEDS}/bao-cao-huyen-vinh-linh-2024.xlsx`;

/** Imports files, those of each list at once. */
async function importAll(page: Page, batches: readonly (readonly string[])[]): Promise<ImportPage> {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  for (const files of batches) {
    await importing.choose(files);
    await importing.read(files.length);
  }
  return importing;
}

/** Cuts the bytes of the first file, alters the record of the second, takes the mark of the last import away. */
async function damageStoredParts(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
  const database = await done(indexedDB.open('bang-cchc'));
  const transaction = database.transaction(['originals', 'submissions', 'batches'], 'readwrite');
  const [originals, submissions, batches] = ['originals', 'submissions', 'batches'].map((name) =>
    transaction.objectStore(name),
  );
  const [first, second] = await done(submissions!.getAllKeys());
  const bytes = (await done(originals!.get(first!))) as Uint8Array;
  await done(originals!.put(bytes.slice(0, bytes.length >> 1), first));
  const record = (await done(submissions!.get(second!))) as { readonly size: number };
  await done(submissions!.put({ ...record, size: record.size + 1 }, second));
  const marks = (await done(batches!.getAll())) as { readonly revision: number }[];
  const keys = await done(batches!.getAllKeys());
  const newest = marks.reduce(
    (last, mark, index) => (mark.revision > marks[last]!.revision ? index : last),
    0,
  );
  await done(batches!.delete(keys[newest]!));
  database.close();
}

test('parts damaged while the site is closed are named and set aside; the rest opens, and all can be had again', async ({
  sitePage,
}) => {
  await importAll(sitePage, [[A, B], [C]]);
  // A page of the site in which the program does not run.
  await sitePage.goto('favicon.svg');
  await sitePage.evaluate(damageStoredParts);

  const importing = new ImportPage(sitePage);
  await importing.open();
  await importing.holds(1);
  const damaged = sitePage.getByRole('alert').filter({ hasText: 'Một phần dữ liệu trên máy này đã hỏng' });
  await expect(damaged).toContainText('Tệp “bao-cao-xa-thanh-an-2024.xlsx” hỏng, hãy nạp lại.');
  await expect(damaged).toContainText('Tệp gốc “bao-cao-xa-thuong-long-2023.xlsx” hỏng, hãy nạp lại.');
  count('storage', 3);

  await sitePage.getByRole('button', { name: 'Nhập 1 tệp đã đọc' }).click();
  await importing.holds(2);
  await importing.choose([A, B]);
  await importing.read(2);
  await importing.holds(3);
  await expect(damaged).toBeHidden();
  expect((await heldAfterRestart(sitePage)).files).toHaveLength(3);
});

test('the workspace goes back to a recovery point as it was shown, and that is taken back', async ({
  sitePage,
}) => {
  const importing = await importAll(sitePage, [[A]]);
  const first = await heldAfterRestart(sitePage);
  await importing.open();
  await importing.choose([B]);
  await importing.read(1);
  const both = await heldAfterRestart(sitePage);

  await sitePage
    .getByRole('row')
    .filter({ hasText: 'nhập tệp' })
    .getByRole('button', { name: /^Quay lại/ })
    .first()
    .click();
  const dialog = sitePage.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText(['bao-cao-xa-thanh-an-2024.xlsx']);
  await dialog.getByRole('button', { name: 'Quay lại lúc ấy' }).click();
  await expect(dialog).toBeHidden();
  await settled(sitePage);
  expect(await heldNow(sitePage)).toEqual(first);

  await sitePage.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(sitePage.getByText('Đã khôi phục như trước khi quay lại')).toBeVisible();
  await settled(sitePage);
  expect(await heldNow(sitePage)).toEqual(both);
});
