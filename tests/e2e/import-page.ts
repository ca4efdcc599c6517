import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Steps on /nhap-lieu/, in the user's words. */
export class ImportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and waits until the files kept on this machine are there. */
  async open(): Promise<void> {
    await this.page.goto('nhap-lieu/');
    await this.opened();
  }

  /** Waits until the workspace is open: it is empty, or its files are listed. */
  async opened(): Promise<void> {
    const empty = this.page.getByText('Chưa có tệp báo cáo nào');
    await expect(empty.or(this.page.getByRole('heading', { name: 'Tệp trong bộ dữ liệu' }))).toBeVisible();
  }

  async chooseProvince(name: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: 'Tỉnh, thành phố' });
    await box.click();
    await box.fill(name);
    await this.page.getByRole('option', { name }).click();
    await expect(box).toHaveValue(new RegExp(name));
  }

  get chooseFiles(): Locator {
    return this.page.getByRole('button', { name: 'Chọn tệp…' });
  }

  /** Gives files by the file dialog. */
  async choose(paths: readonly string[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.chooseFiles.click()]);
    await chooser.setFiles([...paths]);
  }

  /** Gives a file of this text by the file dialog. */
  async chooseText({ name, text }: { readonly name: string; readonly text: string }): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.chooseFiles.click()]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  }

  /** Goes there by the menu, as a user does who must not lose the page's state. */
  async go(): Promise<void> {
    await this.page.getByRole('link', { name: 'Nhập liệu', exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Nhập liệu' })).toBeVisible();
    await this.opened();
  }

  /** The line that sums up the last batch ("Đã nạp xong: 3 tệp đã đọc và lưu."). */
  get summary(): Locator {
    return this.page.getByRole('region', { name: 'Đang nạp' }).getByRole('status').first();
  }

  /** Waits until a batch of this many files has been read and kept. */
  async read(count: number): Promise<void> {
    await expect(this.summary).toContainText(`Đã nạp xong: ${count} tệp đã đọc và lưu`, { timeout: 90_000 });
    await expect(this.page.getByText(/^Đã lưu \d/)).toBeVisible();
  }

  /** The table of the files that are held. */
  get files(): Locator {
    return this.page.getByRole('table', { name: 'Tệp báo cáo, số lượng đọc được' });
  }

  row(file: string): Locator {
    return this.files.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: file }) });
  }

  /** Opens the detail of a file. */
  async openRow(file: string): Promise<void> {
    await this.row(file).getByRole('rowheader').getByRole('button').click();
  }

  /** A tab of the open row ("Số liệu (4)"). */
  detail(name: string | RegExp): Locator {
    return this.page.getByRole('group', { name: 'Nội dung chi tiết' }).getByText(name, { exact: true });
  }

  /** Expects so many files to be held. */
  async holds(count: number): Promise<void> {
    await expect(this.page.getByRole('radio', { name: `Tất cả (${count})` })).toBeAttached();
  }

  /** Reads the sample in one click. */
  async loadSample(count: number): Promise<void> {
    await this.page.getByRole('button', { name: 'Nạp dữ liệu mẫu' }).click();
    await this.read(count);
  }
}
