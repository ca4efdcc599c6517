import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { drop } from '../e2e/drop.ts';
import { expect, test } from '../e2e/fixture.ts';
import { ImportPage } from '../e2e/import-page.ts';
import { SettingsPage } from '../e2e/settings-page.ts';

/** A case of a corpus: its files, and the options of the command line with which they are read. */
interface Case {
  readonly id: string;
  readonly files: readonly string[];
  readonly flags: readonly string[];
}

interface Reading {
  readonly interpretation: { readonly file: string; readonly account: readonly Record<string, number>[] };
}

/** A folder with `cases.json` and `files/`. */
const CORPUS = process.env['CORPUS'] ?? '';
const cases =
  CORPUS === '' ? [] : (JSON.parse(readFileSync(join(CORPUS, 'cases.json'), 'utf8')) as readonly Case[]);

const PARTS = ['fact', 'label', 'task', 'target', 'total', 'note', 'problem'] as const;

for (const { id, files, flags } of cases) {
  test(`${id}: the page says of its files what the command line says, and accounts for every cell`, async ({
    page,
  }, info) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    const importing = new ImportPage(page);
    const paths = files.map((file) => join(CORPUS, 'files', file));
    const option = (name: string) => flags[flags.indexOf(name) + 1] ?? '';
    await importing.open();
    if (flags.includes('--province')) await importing.chooseProvince(option('--province'));
    if (flags.includes('--year')) await page.getByLabel(/^Năm, khi tệp/).selectOption(option('--year'));
    await drop(page, paths);
    await expect(importing.summary).toContainText('Đã nạp xong', { timeout: 60_000 });
    const settings = new SettingsPage(page);
    await settings.go();
    const parts = unzipSync((await settings.saveByButton()).bytes);
    const text = (name: string) => new TextDecoder().decode(parts[name]);

    const out = info.outputPath('out');
    try {
      execFileSync('npx', ['tsx', 'src/cli/convert.ts', '--out', out, ...flags, ...paths], {
        stdio: 'ignore',
      });
    } catch {
      // A file of the case cannot be read; the others are in what was written.
    }
    const lines = (csv: string) => csv.split('\r\n').sort();
    expect(lines(text('facts.csv'))).toEqual(lines(readFileSync(join(out, 'facts.csv'), 'utf8')));
    for (const name of Object.keys(parts).filter((each) => each.startsWith('readings/'))) {
      const { interpretation } = JSON.parse(text(name)) as Reading;
      for (const sheet of interpretation.account)
        expect(PARTS.reduce((sum, part) => sum + (sheet[part] ?? 0), 0)).toBe(sheet['nonempty']);
    }
  });
}
