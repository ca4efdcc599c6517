import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Steps on /cai-dat/ and in the dialog of the workspace file, in the user's words. */
export class SettingsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes there by the menu, as a user does who must not lose the page's state. */
  async go(): Promise<void> {
    await this.page.getByRole('link', { name: 'Cài đặt', exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Cài đặt' })).toBeVisible();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Mở tệp bộ dữ liệu' });
  }

  /** Saves the workspace as a download; gives its name and bytes. */
  async save(press: () => Promise<void>): Promise<{ name: string; path: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), ...(await contentOf(download)) };
  }

  async saveByButton(): Promise<{ name: string; path: string; bytes: Buffer }> {
    return this.save(() => this.page.getByRole('button', { name: 'Lưu ra tệp…' }).click());
  }

  /** Chooses a file with one of the two buttons ("Mở tệp…", "Gộp thêm từ tệp…") and waits for the dialog. */
  async choose(button: string, file: string | { name: string; buffer: Buffer }): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: button }).click(),
    ]);
    await chooser.setFiles(
      typeof file === 'string' ? file : { ...file, mimeType: 'application/octet-stream' },
    );
    await expect(this.dialog).toBeVisible();
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** Forgets everything on this machine. */
  async clear(): Promise<void> {
    await this.page.getByRole('button', { name: 'Xoá toàn bộ dữ liệu…' }).click();
    await this.page.getByRole('button', { name: 'Xoá tất cả' }).click();
    await expect(this.page.getByText('Đã xoá toàn bộ dữ liệu')).toBeVisible();
  }
}

async function contentOf(download: Download): Promise<{ path: string; bytes: Buffer }> {
  const path = await download.path();
  return { path, bytes: await readFile(path) };
}
