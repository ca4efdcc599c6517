import type { Page } from '@playwright/test';
import { choose } from './click.ts';
import { heapOf } from './held-page.ts';
import { listOf } from './lists.ts';
import type { Measured } from './measure.ts';
import { chartShown, go, importText, takeOut, undoImport } from './workspace-page.ts';

/**
 * So many cycles until the browser has compiled the code of every page and chart, and made its notes of them, which is
 * most of what comes to the heap.
 */
const WARM = 50;

/**
 * What the page holds after so many more imports that were looked at, taken back and taken out, beside what it held after the
 * first ones, and after the very first.
 */
export async function* cycles(page: Page, count: number): AsyncGenerator<Measured> {
  if (count === 0) return;
  const session = await page.context().newCDPSession(page);
  const heapAfter = async (from: number, to: number) => {
    for (let i = from; i < to; i += 1) await cycle(page, i);
    return heapOf(session);
  };
  const first = await heapAfter(0, 1);
  const warm = await heapAfter(1, WARM);
  const ours = await heapAfter(WARM, WARM + count);
  const told = { what: 'heap: import, filter, undo', ours, unit: 'MB' } as const;
  yield { ...told, size: `${count} times`, peer: warm, beside: `after the first ${WARM}` };
  yield { ...told, size: `${WARM + count - 1} times`, peer: first, beside: 'after the very first' };
}

/** The i-th import, of another file than before. */
async function cycle(page: Page, i: number): Promise<void> {
  await go(page, 'Nhập liệu');
  await importText(page, `them-${i}.csv`, listOf(100 + i));
  await go(page, 'So sánh');
  await chartShown(page);
  await choose(page, i, 'at once');
  await go(page, 'Cài đặt');
  await undoImport(page);
  await go(page, 'Nhập liệu');
  await takeOut(page, `them-${i}.csv`);
}
