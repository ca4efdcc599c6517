import { expect, test } from './fixture.ts';
import { follow } from './follow.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';

test('a view is kept under a name, opened again, renamed, removed, brought back and shown to a room', async ({
  page,
}) => {
  const importing = new ImportPage(page);
  const files = filesBelow(`${SAMPLE}/2024/ca-nam`);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(files);
  await importing.read(files.length);

  const menu = page.getByRole('button', { name: 'Cách xem', exact: true });
  const dialog = page.getByRole('dialog');
  const keep = async (name: string) => {
    await menu.click();
    await page.getByRole('menuitem', { name: 'Lưu cách xem này…' }).click();
    await dialog.getByRole('textbox', { name: 'Tên cách xem' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  };
  await follow(page, 'so-sanh/?xem=theo-kenh');
  await expect(menu).toBeVisible();
  await keep('Theo kênh');
  await follow(page, 'xu-huong/');
  await keep('Xu hướng năm');

  await menu.click();
  await page.getByRole('menuitem', { name: 'Theo kênh' }).click();
  await expect(page).toHaveURL(/so-sanh\/\?xem=theo-kenh$/);

  await menu.click();
  await page.getByRole('menuitem', { name: 'Trình chiếu', exact: true }).click();
  const slides = page.getByRole('region', { name: 'Trình chiếu' });
  await expect(slides.getByRole('status')).toHaveText(/Theo kênh\s*1\/2/);
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(slides.getByRole('status')).toHaveText(/Xu hướng năm\s*2\/2/);
  await expect(page).toHaveURL(/xu-huong\/$/);
  await expect(slides.getByRole('status')).toContainText('hình 1/2');
  const shown = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(shown).toHaveCount(1);
  const first = await shown.innerText();
  await page.keyboard.press('ArrowRight');
  await expect(slides.getByRole('status')).toContainText('hình 2/2');
  await expect(shown).not.toHaveText(first);
  const figure = await page.locator('[data-slide]').boundingBox();
  expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()!.height);
  await page.keyboard.press('ArrowLeft');
  await expect(shown).toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(slides).toBeHidden();
  await expect(page.getByRole('navigation')).toBeVisible();

  await menu.click();
  await page.getByRole('menuitem', { name: 'Sửa danh sách…' }).click();
  await dialog.getByRole('button', { name: 'Đổi tên “Theo kênh”' }).click();
  await dialog.getByRole('textbox').fill('Kênh');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Sửa danh sách…' }).click();
  await dialog.getByRole('button', { name: 'Bỏ “Kênh”' }).click();
  await expect(dialog.getByText('Kênh', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  const told = page.getByRole('listitem').filter({ hasText: 'Đã bỏ cách xem “Kênh”' });
  await told.getByRole('button', { name: 'Hoàn tác' }).click();
  await menu.click();
  await expect(page.getByRole('menuitem', { name: 'Kênh', exact: true })).toBeVisible();
});
