import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';
import { follow } from './follow.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';

test.use({ bypassCSP: true });
test.describe.configure({ mode: 'parallel' });

/** Every page with what it says once it is ready. */
const EMPTY = [
  ['./', 'Dùng dữ liệu mẫu'],
  ['nhap-lieu/', 'Chưa có tệp báo cáo nào'],
  ['so-sanh/', 'Chưa có số liệu để xem'],
  ['xu-huong/', 'Chưa có số liệu để xem'],
  ['nhiem-vu/', 'Chưa có số liệu để xem'],
  ['nop-bao-cao/', 'Chưa có số liệu để xem'],
  ['kiem-tra/', 'Chưa có số liệu để xem'],
  ['huong-dan/', 'Phím tắt'],
  ['du-lieu/', 'Chưa có số liệu để xem'],
  ['cai-dat/', 'Danh mục đơn vị'],
] as const;
/** The same with the sample in it, and the ways to its dialogs: buttons pressed one after the other. */
const FILLED: readonly (readonly [route: string, shown: string, ...opens: (string | RegExp)[][]])[] = [
  ['./', 'Xem tiếp', ['Phím tắt']],
  ['nhap-lieu/', 'Tệp trong bộ dữ liệu', ['Tải biểu mẫu cho đơn vị']],
  ['so-sanh/', 'Xuất CSV', ['Báo cáo Word']],
  ['so-sanh/?xem=theo-kenh', 'Xuất CSV'],
  ['so-sanh/?xem=bang-nhiet', 'Xuất CSV'],
  ['xu-huong/', 'Xuất CSV', ['Cách xem', 'Lưu cách xem']],
  ['nhiem-vu/', 'Xuất CSV', [/nhiệm vụ 1/]],
  ['du-lieu/', 'Bấm một dòng', ['Cột (']],
  ['du-lieu/?nhom=channel&xoay=period', 'Chỉ cộng số liệu được tính'],
  ['nop-bao-cao/', 'Xuất CSV', ['Công văn đôn đốc']],
  ['kiem-tra/', 'cần xem lại', [/ · [A-Z]+\d+$/]],
  ['cai-dat/', 'Danh mục đơn vị', ['Quay lại'], ['Xem tệp chẩn đoán'], ['Xoá toàn bộ dữ liệu']],
];

const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };

// axe takes its time on pages with hundreds of rows.
test.setTimeout(300_000);

test('no page is out of reach while there is nothing to show', async ({ page }) => {
  await page.goto('./');
  for (const [route, shown] of EMPTY) {
    await test.step(route, () => check(page, route, shown));
  }
});

test('no page is out of reach with the sample in it', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.loadSample(filesBelow(SAMPLE).length);
  for (const [route, shown, ...ways] of FILLED) {
    await test.step(route, async () => {
      await check(page, route, shown);
      for (const way of ways) await checkDialog(page, route, way);
    });
  }
});

test('no table or detail is out of reach', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.loadSample(filesBelow(SAMPLE).length);

  const file = 'ke-hoach-nam-2026-du-lieu-mau.xlsx';
  await importing.openRow(file);
  await checkAsItStands(page, 'detail of a file');
  for (const route of ['so-sanh/', 'xu-huong/', 'nhiem-vu/']) {
    await follow(page, route);
    const buttons = page.getByRole('button', { name: 'Xem bảng' });
    // Of many units the table is shown by itself.
    await expect(buttons.or(page.getByRole('table')).first()).toBeVisible();
    for (let left = await buttons.count(); left > 0; left--) await buttons.first().click();
    await checkAsItStands(page, `tables of ${route}`);
  }
});

async function check(page: Page, route: string, shown: string): Promise<void> {
  await follow(page, route);
  await expect(page.getByRole('main').getByText(shown).first()).toBeVisible();
  await checkAsItStands(page, route);
}

/** The dialog that a button, or an entry of its menu, opens, in both themes and both widths. */
async function checkDialog(page: Page, route: string, way: readonly (string | RegExp)[]): Promise<void> {
  for (const name of way) {
    await page.getByRole('button', { name }).or(page.getByRole('menuitem', { name })).first().click();
  }
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await checkAsItStands(page, `dialog of ${route}, ${way.at(-1)}`, '[role=dialog]');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

const LOOKS = [
  { size: WIDE, colorScheme: 'light', rules: 'all' },
  { size: WIDE, colorScheme: 'dark', rules: 'colours' },
  { size: NARROW, colorScheme: 'dark', rules: 'all but colours' },
] as const;

/** In both themes and both widths: nothing that axe minds, and no page wider than the window. */
async function checkAsItStands(page: Page, what: string, within?: string): Promise<void> {
  for (const { size, colorScheme, rules } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.mouse.move(0, 0);
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    expect
      .soft(await violations(page, rules, within), `${what}, ${size.width} px, ${colorScheme}`)
      .toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(over, `pixels that ${what} is too wide for ${size.width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(WIDE);
}
