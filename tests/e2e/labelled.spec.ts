import { unzipSync } from 'fflate';
import { CASES, labelled, pathsOf, rowsOf } from '../labelled/cases.ts';
import { accountDifferences, factDifferences } from '../labelled/differences.ts';
import { drop } from './drop.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SettingsPage } from './settings-page.ts';

interface Reading {
  readonly interpretation: {
    readonly account: readonly Readonly<Record<string, string | number>>[];
  };
}

test.describe.configure({ mode: 'parallel' });

for (const each of CASES) {
  test(`${each.id}: dropped on the page, says what its labels say, and every cell is in the account`, async ({
    page,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    const importing = new ImportPage(page);
    const { flags } = each;
    const option = (name: string) => flags[flags.indexOf(name) + 1] ?? '';
    await importing.open();
    if (flags.includes('--province')) await importing.chooseProvince(option('--province'));
    if (flags.includes('--year')) await page.getByLabel(/^Năm, khi tệp/).selectOption(option('--year'));
    await drop(page, pathsOf(each));
    await expect(importing.summary).toContainText('Đã nạp xong', { timeout: 60_000 });

    const settings = new SettingsPage(page);
    await settings.go();
    const parts = unzipSync((await settings.saveByButton()).bytes);
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    const facts = rowsOf(text('facts.csv'));
    expect(factDifferences(labelled(each, 'facts'), labelled(each, 'optional'), facts)).toEqual([]);
    const accounts = Object.keys(parts)
      .filter((name) => name.startsWith('readings/'))
      .flatMap((name) => (JSON.parse(text(name)) as Reading).interpretation.account)
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])));
    expect(accountDifferences(labelled(each, 'cells'), accounts)).toEqual([]);
  });
}
