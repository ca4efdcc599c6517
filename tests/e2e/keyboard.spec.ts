import { readFile } from 'node:fs/promises';
import { docxText } from '../helpers/docx-text.ts';
import { ComparePage, linesOfCsv } from './compare-page.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { Keyboard } from './keyboard.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';

const FILES = [...filesBelow(`${SAMPLE}/2023/ca-nam`), ...filesBelow(`${SAMPLE}/2024/ca-nam`)];

test('the five main jobs are done by keys alone', async ({ page }) => {
  const keys = new Keyboard(page);
  const importing = new ImportPage(page);
  const compare = new ComparePage(page);
  const chart = page.getByRole('application');

  await test.step('files are given and read', async () => {
    await importing.open();
    const province = page.getByRole('combobox', { name: 'Tỉnh, thành phố' });
    await keys.type(province, 'quang tri');
    await expect(page.getByRole('option', { name: 'Quảng Trị' })).toBeVisible();
    await keys.press('Enter');
    await expect(province).toHaveValue(/Quảng Trị/);
    const chooser = page.waitForEvent('filechooser');
    await keys.enter(importing.chooseFiles);
    await (await chooser).setFiles(FILES);
    await importing.read(FILES.length);
  });

  await test.step('units are compared and ranked, and the ranking goes out', async () => {
    await keys.press('Alt+3');
    await keys.choose(compare.filters.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'Năm 2024');
    await keys.choose(compare.filters.getByRole('combobox', { name: 'Kênh' }), 'Truyền thanh');
    await expect(compare.subtitle).toContainText('Truyền thanh');
    await expect(compare.filters.getByRole('combobox', { name: 'Kênh' })).toBeFocused();
    const csv = await keys.download(page.getByRole('button', { name: 'Xuất CSV' }));
    const lines = linesOfCsv(await readFile(await csv.path(), 'utf8'));
    expect((await compare.lines()).map(({ code }) => code)).toEqual(lines.map(({ code }) => code));
    await keys.enter(page.getByRole('button', { name: 'Xem biểu đồ' }));
  });

  await test.step('a mark leads to its cell and back', async () => {
    await keys.reach(chart);
    await keys.press('ArrowDown', 'Enter');
    const panel = page.getByRole('dialog');
    const list = panel.getByRole('grid', { name: 'Các số liệu đứng sau con số đã chọn' });
    await keys.reach(list);
    await keys.press('Enter');
    const cell = panel.getByRole('gridcell', { selected: true }).filter({ visible: true });
    await expect(cell).toBeInViewport();
    await keys.press('Escape');
    await expect(list).toBeFocused();
    await keys.press('Escape');
    await expect(chart).toBeFocused();
  });

  await test.step('a year is set beside the year before', async () => {
    await keys.press('Alt+4');
    const forms = page.getByRole('group', { name: 'Từng đơn vị' });
    await keys.reach(forms.getByRole('radio', { checked: true }));
    await keys.press('ArrowRight');
    await expect(forms.getByRole('radio', { name: 'Đường hai kỳ' })).toBeFocused();
    const figure = page.getByRole('region', { name: /năm 2024 so với năm 2023\.$/ });
    await keys.reach(figure.getByRole('application'));
    await keys.press('ArrowRight', 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keys.press('Escape');
    await expect(figure.getByRole('application')).toBeFocused();
  });

  await test.step('who has not reported is found, and reminded by a letter', async () => {
    await keys.press('Alt+6');
    await expect(page.getByRole('heading', { level: 2, name: /đã nộp báo cáo/ })).toBeVisible();
    await keys.enter(page.getByRole('button', { name: 'Công văn đôn đốc' }));
    const dialog = page.getByRole('dialog', { name: 'Công văn đôn đốc' });
    await keys.type(dialog.getByRole('textbox', { name: 'Cơ quan ban hành' }), 'Sở Nội vụ');
    const letter = await keys.download(dialog.getByRole('button', { name: 'Tải dự thảo Word' }));
    expect(docxText(new Uint8Array(await readFile(await letter.path())))).toContain('SỞ NỘI VỤ');
  });
});
