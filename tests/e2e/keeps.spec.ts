import { ComparePage } from './compare-page.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SAMPLE } from './sample-files.ts';

const FILES = [
  `${SAMPLE}/2026/quy-1/tong-hop-quy-1-2026-du-lieu-mau.xlsx`,
  `${SAMPLE}/2025/quy-3/tong-hop-quy-3-2025-du-lieu-mau.xlsx`,
];

test('a reload keeps the files and the view; a copied address shows the same; back takes a choice back', async ({
  page,
  context,
}) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose(FILES);
  await importing.read(2);

  const compare = new ComparePage(page);
  await compare.go();
  await compare.choose({ period: 'Quý III/2025', channel: 'Mạng xã hội' });
  await compare.showTable();
  const lines = await compare.lines();
  const address = new URL(page.url());
  expect([...address.searchParams]).toEqual([
    ['ky', '2025-Q3'],
    ['kenh', 'social'],
  ]);

  await test.step('reload', async () => {
    await page.reload();
    await compare.showTable();
    await expect(compare.subtitle).toContainText('Mạng xã hội · Quý III/2025');
    expect(await compare.lines()).toEqual(lines);
  });

  await test.step('the same address in a second page', async () => {
    const second = new ComparePage(await context.newPage());
    await second.page.goto(address.href);
    await second.showTable();
    await expect(second.subtitle).toContainText('Mạng xã hội · Quý III/2025');
    expect(await second.lines()).toEqual(lines);
    await second.page.close();
  });

  await test.step('back and forward', async () => {
    await compare.choose({ channel: 'Truyền thanh' });
    await expect(page).toHaveURL(/kenh=radio/);
    await page.goBack();
    await expect(compare.subtitle).toContainText('Mạng xã hội');
    await expect(page).toHaveURL(address.href);
    await page.goForward();
    await expect(compare.subtitle).toContainText('Truyền thanh');
  });

  await test.step('other pages take the view along', async () => {
    await page.getByRole('link', { name: 'Xu hướng' }).click();
    await expect(page).toHaveURL(/\/xu-huong\/\?ky=2025-Q3&kenh=radio$/);
    await importing.open();
    await importing.holds(2);
  });
});
