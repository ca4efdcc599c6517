import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readCsv } from '../helpers/csv.ts';
import { expect } from './fixture.ts';

/** One line of a ranking as the page or its file tells it. */
export interface RankLine {
  readonly code: string;
  readonly name: string;
  /** "3", "=2", or "–" for a unit without data; in the file "3", "2" and "". */
  readonly rank: string;
  readonly value: string;
  readonly note: string;
}

/** Steps on /so-sanh/, in the user's words. */
export class ComparePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes there by the menu, as a user does who must not lose the page's state. */
  async go(): Promise<void> {
    await this.page.getByRole('link', { name: 'So sánh', exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'So sánh' })).toBeVisible();
  }

  get filters(): Locator {
    return this.page.getByRole('region', { name: 'Bộ lọc' });
  }

  /** Chooses in the filter bar, each time waiting until the figure tells of the choice. */
  async choose(choice: { period?: string; measure?: string; channel?: string }): Promise<void> {
    const names = { period: 'Kỳ báo cáo', measure: 'Đơn vị tính', channel: 'Kênh' };
    for (const key of ['period', 'measure', 'channel'] as const) {
      const wanted = choice[key];
      if (wanted === undefined) continue;
      await this.filters.getByRole('combobox', { name: names[key] }).selectOption(wanted);
      await expect(this.subtitle).toContainText(wanted);
    }
  }

  async clear(): Promise<void> {
    await this.filters.getByRole('button', { name: 'Xoá bộ lọc' }).click();
    await expect(this.filters.getByRole('button', { name: /^Bỏ lọc/ })).toHaveCount(0);
  }

  /** Measure, channel, period and scope of what is shown. */
  get subtitle(): Locator {
    return this.page.getByText(/^[^·]+ · [^·]+ · [^·]+ · \d+ (xã|huyện)/);
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: 'Xếp hạng đơn vị' });
  }

  /** Of many units the table is shown by itself. */
  async showTable(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Xem bảng' });
    await expect(button.or(this.table)).toBeVisible();
    if (await button.isVisible()) await button.click();
    await expect(this.table).toBeVisible();
  }

  async showChart(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Xem biểu đồ' });
    await expect(button.or(this.page.getByRole('button', { name: 'Xem bảng' }))).toBeVisible();
    if (await button.isVisible()) await button.click();
    await expect(this.table).toBeHidden();
  }

  /** Every line of the table that stands for the chart. */
  async lines(): Promise<RankLine[]> {
    await this.showTable();
    const rows = await this.table
      .getByRole('row')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
    return linesOf(rows);
  }

  /** Presses "Xuất CSV"; gives the file's name and text. */
  async exportCsv(): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Xuất CSV' }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}

/** The lines of an exported ranking. */
export function linesOfCsv(text: string): RankLine[] {
  return linesOf(readCsv(text));
}

/** The number of a cell of the page: "≥ 1.285" is 1285. */
export function numberOf(text: string): number {
  return Number(
    text
      .replace(/^[≥≤~] /, '')
      .replaceAll('.', '')
      .replace(',', '.'),
  );
}

/** Lines by the names of their columns. */
function linesOf([header = [], ...rows]: string[][]): RankLine[] {
  const at = (row: string[], name: string) => row[header.indexOf(name)] ?? '';
  const measure = header.at(-2) ?? '';
  return rows.map((row) => ({
    code: at(row, 'Mã'),
    name: at(row, 'Đơn vị'),
    rank: at(row, 'Hạng'),
    value: at(row, measure),
    note: at(row, 'Ghi chú'),
  }));
}
