import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { read, write, type BookType } from 'xlsx';
import { CLERKS } from '../effort/clerks.ts';
import { quarterOf } from '../effort/draw.ts';
import type { DrawnFile } from '../effort/truth.ts';
import { readCsv } from '../helpers/csv.ts';
import { drop } from './drop.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { QuestionDesk } from './question-desk.ts';
import { SettingsPage } from './settings-page.ts';

/** Two clerks with forms of communes, and all that draw anything else. */
const SOME = CLERKS.filter(({ shape }, i) => shape !== 'form' || i < 2);
/** What some of the files are saved as before they are sent, by their place among the files. */
const RESAVED: ReadonlyMap<number, BookType> = new Map([
  [3, 'ods'],
  [9, 'xlsb'],
  [15, 'biff8'],
]);

test('a labelled corpus, dropped at once, says on the page what its labels and the command line say', async ({
  page,
}, info) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const importing = new ImportPage(page);
  const files = quarterOf(1, SOME).map(resaved);
  const folder = info.outputPath('quy-1');
  for (const { name, bytes } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  await importing.open();
  await importing.chooseProvince('Nghệ An');
  await drop(page, [folder]);
  await importing.read(files.length);

  await test.step('every cell of the batch is in the account', async () => {
    await expect(page.getByText('Không ô nào bị bỏ sót').first()).toBeVisible();
  });

  const desk = new QuestionDesk(page);
  await desk.answer('“Xã Bình Chuẩ”', 'Enter');
  await desk.answer('Hoạt động bổ trợ', '1', 'Enter');

  const settings = new SettingsPage(page);
  await settings.go();
  const parts = unzipSync((await settings.saveByButton()).bytes);
  const onPage = new TextDecoder().decode(parts['facts.csv']);

  await test.step('every cell of each file is in its account', () => {
    const readings = Object.entries(parts).filter(([name]) => name.startsWith('readings/'));
    expect(readings).toHaveLength(files.length);
    for (const [, bytes] of readings) {
      const { interpretation } = JSON.parse(new TextDecoder().decode(bytes)) as {
        interpretation: { file: string; account: Record<string, number>[] };
      };
      for (const { nonempty, fact, label, task, target, total, note, problem } of interpretation.account)
        expect(
          [fact, label, task, target, total, note, problem].reduce((a, b) => a! + b!),
          interpretation.file,
        ).toBe(nonempty);
    }
  });

  await test.step('the command line says the same of the same files and decisions', async () => {
    const decisions = info.outputPath('decisions.jsonl');
    const out = info.outputPath('out');
    writeFileSync(decisions, parts['decisions.jsonl']!);
    const options = ['--province', 'Nghệ An', '--decisions', decisions, '--out', out];
    await promisify(execFile)('npx', ['tsx', 'src/cli/convert.ts', ...options, folder]);
    const byLine = (text: string) => text.split('\r\n').sort();
    expect(byLine(readFileSync(join(out, 'facts.csv'), 'utf8'))).toEqual(byLine(onPage));
  });

  await test.step('files about which nothing is asked say what was meant by them', () => {
    const counted = countedIn(onPage);
    const sound = files.filter(({ isSound }) => isSound);
    expect(sound.length).toBeGreaterThan(20);
    for (const { name, figures } of sound) {
      const meant = figures.map(({ cell, unit, period, channel, measure, says }) =>
        [cell, unit, period, channel, measure, says].join(' '),
      );
      expect(counted.get(`quy-1/${name}`)?.sort() ?? [], name).toEqual(meant.sort());
    }
  });
});

function resaved(file: DrawnFile, index: number): DrawnFile {
  const type = RESAVED.get(index);
  if (!type || !file.name.endsWith('.xlsx')) return file;
  const bytes = new Uint8Array(write(read(file.bytes), { type: 'array', bookType: type }) as ArrayBuffer);
  return { ...file, bytes, name: file.name.replace('.xlsx', type === 'biff8' ? '.xls' : `.${type}`) };
}

/** The figures of facts.csv that count, by file. */
function countedIn(text: string): Map<string, string[]> {
  const [head = [], ...rows] = readCsv(text);
  const at = (row: readonly string[], column: string) => row[head.indexOf(column)] ?? '';
  const counted = new Map<string, string[]>();
  for (const row of rows) {
    if (at(row, 'status') !== 'counted') continue;
    const says = at(row, 'state') === 'value' ? at(row, 'value') : at(row, 'state');
    const line = [
      ...['cell', 'unit_code', 'period', 'channel', 'measure'].map((each) => at(row, each)),
      says,
    ].join(' ');
    counted.set(at(row, 'file'), [...(counted.get(at(row, 'file')) ?? []), line]);
  }
  return counted;
}
