import type { Page } from '@playwright/test';

const LONG = 600_000;

/** Takes one file in on /nhap-lieu; milliseconds until it is kept and counts. */
export async function importFile(page: Page, path: string): Promise<number> {
  const start = performance.now();
  await page.getByTestId('files').setInputFiles(path);
  await imported(page);
  return performance.now() - start;
}

/**
 * The same of a text as a file that the page makes itself. What Playwright gives an input it holds on to, and with it all of
 * a page that was left: no heap could be measured.
 */
export async function importText(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, text]) => {
      const given = new DataTransfer();
      given.items.add(new File([text], name));
      const input = document.querySelector<HTMLInputElement>('[data-testid=files]')!;
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, text] as const,
  );
  await imported(page);
}

async function imported(page: Page): Promise<void> {
  await page.getByText('Đã nạp xong: 1 tệp đã đọc và lưu').first().waitFor({ timeout: LONG });
}

export async function chooseProvince(page: Page, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Tỉnh, thành phố' });
  await page.getByText('Chưa có tệp báo cáo nào').waitFor();
  await box.click();
  await box.fill(name);
  await page.getByRole('option', { name }).click();
}

/** Goes there by the menu, so that what the page holds stays. */
export async function go(page: Page, link: string): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: link }).waitFor();
}

/** Waits until /so-sanh shows a chart; of many units it is asked for. */
export async function chartShown(page: Page): Promise<void> {
  const chart = page.locator('[role=application] svg');
  const button = page.getByRole('button', { name: 'Xem biểu đồ' });
  await chart.or(button).first().waitFor({ timeout: LONG });
  if (await button.isVisible()) await button.click();
  await chart.waitFor();
}

/** Takes a file out of the workspace on /nhap-lieu: one whose import was taken back waits there. */
export async function takeOut(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: `Bỏ ${name} khỏi bộ dữ liệu` });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Takes the last import back from the list of decisions. */
export async function undoImport(page: Page): Promise<void> {
  const undo = page.getByRole('button', { name: /^Hoàn tác: Nhập/ });
  const before = await undo.count();
  await undo.first().click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('button[aria-label^="Hoàn tác: Nhập"]').length < count,
    before,
  );
}
