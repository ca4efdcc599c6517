import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE } from './sample-files.ts';

const FIRST = `${SAMPLE}/2026/quy-1/tong-hop-quy-1-2026-du-lieu-mau.xlsx`;
const SECOND = `${SAMPLE}/2025/quy-3/tong-hop-quy-3-2025-du-lieu-mau.xlsx`;

const WAYS = [
  { title: 'with locks', prepare: () => Promise.resolve() },
  {
    title: 'without locks, as on plain http',
    prepare: (context: BrowserContext) =>
      context.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      }),
  },
];

async function opened(page: Page): Promise<ImportPage> {
  const importing = new ImportPage(page);
  await importing.open();
  return importing;
}

for (const { title, prepare } of WAYS) {
  test(`two tabs take files in at once and lose nothing, ${title}`, async ({ context, page }) => {
    await prepare(context);
    const one = await opened(page);
    await one.chooseProvince('Quảng Trị');
    const two = await opened(await context.newPage());

    await test.step('each takes a file of its own, the second also that of the first', async () => {
      await one.choose([FIRST]);
      await two.choose([SECOND, FIRST]);
      await expect(one.summary).toContainText('Đã nạp xong');
      await expect(two.summary).toContainText('Đã nạp xong');
      await one.holds(2);
      await two.holds(2);
    });

    await test.step('a file that the other has is said to be there', async () => {
      await one.choose([SECOND]);
      await expect(one.summary).toContainText('đã có từ trước');
      await one.holds(2);
    });

    await test.step('what one takes out is gone from the other too, and comes back with it', async () => {
      await one.page.evaluate(() => {
        // Odd messages are nobody's business.
        const channel = new BroadcastChannel('bang-cchc');
        for (const odd of [null, 7, 'x', { kind: 'changed' }, { kind: 'changed', revision: '9' }, []])
          channel.postMessage(odd);
        channel.close();
      });
      await two.page.reload();
      await two.opened();
      await two.holds(2);
    });
  });
}

test('an import that dies leaves everything as it was, and its files can still be taken', async ({
  context,
  page,
}) => {
  const before = await opened(page);
  await before.chooseProvince('Quảng Trị');
  await before.choose([FIRST]);
  await before.read(1);

  const dying = await opened(await context.newPage());
  await dying.choose([SECOND, ...OTHERS]);
  await expect(dying.page.getByText(/^[1-9]\d*\/\d+ tệp$/)).toBeVisible();
  const session = await context.newCDPSession(dying.page);
  const crashed = dying.page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => {});
  await crashed;

  const after = await opened(await context.newPage());
  await after.holds(1);
  await expect(after.page.getByText('chưa hoàn tất, chưa có gì thay đổi')).toBeVisible();
  await after.page.getByRole('button', { name: /^Nhập \d+ tệp đã đọc$/ }).click();
  await expect(after.page.getByText('chưa hoàn tất, chưa có gì thay đổi')).toBeHidden();
  await expect(after.row('tong-hop-quy-3-2025-du-lieu-mau.xlsx')).toBeVisible();
  await after.page.reload();
  await after.opened();
  await expect(after.row('tong-hop-quy-3-2025-du-lieu-mau.xlsx')).toBeVisible();
});

/** Enough to be at it for a while. */
const OTHERS = [...filesBelow(`${SAMPLE}/2024`), ...filesBelow(`${SAMPLE}/2025/quy-2`)];
