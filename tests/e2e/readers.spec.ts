import { drop } from './drop.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';
import { stopAfter } from './stop-after.ts';

/** One of them is the page's. */
const PROCESSORS = 4;

test('several workers read one batch: it can be stopped, and is then read to its end', async ({ page }) => {
  await page.addInitScript((processors) => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => processors });
  }, PROCESSORS);
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  const before = page.workers().length;
  const started: number[] = [];
  page.on('worker', () => started.push(page.workers().length - before));
  const files = filesBelow(SAMPLE);
  const stopping = stopAfter(page, 5);
  await drop(page, [SAMPLE]);
  await stopping;
  await expect(importing.summary).toContainText('Đã dừng nạp');
  expect(Math.max(...started)).toBeGreaterThanOrEqual(PROCESSORS - 1);

  const read = Number(/(\d+) tệp đã đọc và lưu/.exec(await importing.summary.innerText())?.[1]);
  expect(read).toBeLessThan(files.length);
  await importing.holds(read);
  await page.getByRole('button', { name: 'Đọc lại các tệp này' }).click();
  await importing.read(files.length);
  await importing.holds(files.length);
});
