/**
 * What a published data set of the whole country costs the page that opens it by its address, in Chromium on the built
 * site: bytes, requests, seconds until the figures count, and memory, of each question in a new profile of the browser.
 *
 *     npm run build
 *     npm run -s bench:country [-- --months 60,100 --folder DIR]
 *
 * 60 months of ten channels of all communes are 6.0 million figures, 100 are 10 million. With `--folder` the data sets are
 * kept there and used again. Nothing is asserted.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { answer, listen } from '../../src/cli/serve.js';
import { FaultBrowser } from '../faults/browser.ts';
import { sizeOfCountry, writeCountry } from './country-data-set.ts';
import { mostMemory } from './held-page.ts';
import { timed, worked } from './measure.ts';
import { chartShown, go } from './workspace-page.ts';

const LONG = 1_800_000;

/** What is taken; null for all there is. */
interface Taking {
  readonly what: string;
  readonly province?: RegExp;
  readonly year?: string;
  readonly unit?: string;
}

const PROVINCE = /^Tỉnh Quảng Trị \(trước/;
const TAKINGS: readonly Taking[] = [
  { what: 'one commune, all years', province: PROVINCE, unit: 'Phường 1' },
  { what: 'one province, one year', province: PROVINCE, year: '2024' },
  { what: 'one province, all years', province: PROVINCE },
  { what: 'all provinces, one year', year: '2024' },
];

const { values } = parseArgs({
  options: { months: { type: 'string', default: '60,100' }, folder: { type: 'string' } },
});

let sent = 0;
let requests = 0;
const kept = values.folder ?? mkdtempSync(join(tmpdir(), 'bench-country-'));
const site = await listen((request: IncomingMessage, response: ServerResponse) => {
  if (!request.url?.startsWith('/mo/')) return answer('build', '/', request, response);
  requests += 1;
  const write = response.write.bind(response);
  response.write = (chunk: Uint8Array, ...rest: never[]) => {
    sent += chunk.length;
    return write(chunk, ...rest);
  };
  answer(kept, '/mo/', request, response);
}, {});
try {
  for (const months of values.months.split(',').map(Number)) await measure(months);
} finally {
  await site.stop();
  if (!values.folder) rmSync(kept, { recursive: true });
}

async function measure(months: number): Promise<void> {
  const folder = join(kept, `thang-${months}`);
  const size = `${sizeOfCountry(months)} figures`;
  if (!existsSync(folder)) {
    const ms = await worked(() => writeCountry(folder, months));
    console.log(`${size}: written in ${(ms / 1000).toFixed(0)} s of the processor`);
  }
  for (const taking of TAKINGS) {
    try {
      await take(`mo/thang-${months}/`, taking, size);
    } catch (error) {
      console.log(`${size}, ${taking.what}: ${String(error).split('\n')[0]}`);
    }
  }
}

async function take(address: string, taking: Taking, size: string): Promise<void> {
  const browser = new FaultBrowser();
  try {
    const context = await browser.start();
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(site.url);
    await go(page, 'Cài đặt');
    [sent, requests] = [0, 0];
    await page.getByLabel('Địa chỉ thư mục của bộ dữ liệu').fill(address);
    await page.getByRole('button', { name: 'Mở…' }).click();
    const chosen = await choose(page, taking);
    const list = sent;
    const seconds = async (work: () => Promise<void>) => ((await timed(work)) / 1000).toFixed(1);
    const counting = await seconds(async () => {
      await page.getByRole('button', { name: /^Nạp [\d.]+ phần$/ }).click();
      await page.getByText('Đã nạp xong').first().waitFor({ timeout: LONG });
    });
    const chart = await seconds(async () => {
      await go(page, 'So sánh');
      await chartShown(page);
    });
    const memory = (await mostMemory(context)).toFixed(0);
    console.log(
      `${size}, ${taking.what} (${chosen}): list ${list} B, ${requests - 1} requests ${sent - list} B, ` +
        `counts after ${counting} s, chart ${chart} s later, at most ${memory} MB`,
    );
  } finally {
    await browser.remove();
  }
}

/** Chooses in the dialog; answers what it says of the choice. */
async function choose(page: Page, { province, year, unit }: Taking): Promise<string> {
  const dialog = page.getByRole('dialog');
  const provinces = dialog.getByRole('group', { name: 'Tỉnh, thành phố' });
  const years = dialog.getByRole('group', { name: 'Năm' });
  if (province) await provinces.getByRole('checkbox', { name: province }).check();
  else await provinces.getByRole('button', { name: 'Chọn hết' }).click();
  if (year) {
    await years.getByRole('button', { name: 'Bỏ chọn' }).click();
    await years.getByRole('checkbox', { name: new RegExp(`^${year}`) }).check();
  }
  if (unit) {
    const box = dialog.getByRole('combobox');
    await box.click();
    await box.fill(unit);
    await page.getByRole('option', { name: unit }).first().click();
  }
  return dialog.getByRole('status').innerText();
}
