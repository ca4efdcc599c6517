import { ComparePage, linesOfCsv, numberOf, type RankLine } from './compare-page.ts';
import { drop } from './drop.ts';
import { expectedRanking, type ExpectedRank } from './expected.ts';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SAMPLE, SEEDS } from './sample-files.ts';
import { sourceCell } from './source-cell.ts';

const CSV = 'danh-sach-quy-4-2025-du-lieu-mau.csv';
const XLS = 'dong-ha-quy-1-2025-du-lieu-mau.xls';
const THUONG_LONG = 'bao-cao-xa-thuong-long-2023.xlsx';

const CASES = [
  { period: '2026-Q1', periodName: 'Quý I/2026' },
  { period: '2025-Q4', periodName: 'Quý IV/2025' },
].flatMap(({ period, periodName }) => [
  {
    where: { period, measure: 'item', channel: 'social' },
    choice: { period: periodName, measure: 'Tin, bài', channel: 'Mạng xã hội' },
  },
  {
    where: { period, measure: 'session', channel: 'meeting' },
    choice: { period: periodName, measure: 'Buổi, cuộc, hội nghị', channel: 'Họp, hội nghị' },
  },
]);

test('files dropped by hand are read, doubted with their cells, ranked and exported', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');

  await drop(page, [...filesBelow(SEEDS), `${SAMPLE}/2026/quy-1`]);
  await importing.read(6);
  await importing.choose([`${SAMPLE}/2025/quy-4/${CSV}`, `${SAMPLE}/2025/quy-1/${XLS}`]);
  await importing.read(2);
  await importing.holds(8);
  await expect(importing.row('quy-1/tong-hop-quy-1-2026-du-lieu-mau.xlsx')).toBeVisible();

  await test.step('what was read of a file, and what is doubtful about it, names its cells', async () => {
    await importing.openRow(THUONG_LONG);
    const doubts = await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: / · [A-Z]+\d+$/ }) })
      .all();
    expect(doubts).toHaveLength(3);
    for (const doubt of doubts) {
      const place = await doubt.getByRole('button').innerText();
      await expect(doubt).toContainText(`${sourceCell(`${SEEDS}/${THUONG_LONG}`, place)}`);
      await expect(doubt).toContainText('Lưu ý');
    }

    await importing.detail('Số liệu (4)').click();
    const figures = page.getByRole('table', { name: `Số liệu đọc từ ${THUONG_LONG}` });
    const cells = await figures
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
    expect(cells).toHaveLength(4);
    for (const [place = '', , source] of cells) {
      expect(sourceCell(`${SEEDS}/${THUONG_LONG}`, place)).toBe(source);
    }
    expect(cells[0]?.[1]).toBe('75');

    const [place = '', value = '', source = ''] = cells[0] ?? [];
    await figures.getByRole('button', { name: place }).click();
    const cell = page.getByRole('gridcell', { selected: true });
    await expect(cell).toContainText(source);
    const why = page.getByRole('region', { name: 'Vì sao?' });
    await expect(why).toContainText(place.split(' · ')[1] ?? '');
    await expect(why).toContainText(value);
    await why.getByRole('button').first().click();
    await expect(cell).not.toContainText(source);
  });

  const compare = new ComparePage(page);
  await compare.go();
  await compare.choose({ period: 'Quý I/2026' });
  await compare.showTable();
  let ties = 0;
  for (const { where, choice } of CASES) {
    await test.step(`the ranking of ${choice.period}, ${choice.channel}`, async () => {
      await compare.clear();
      await compare.choose(choice);
      const lines = await compare.lines();
      const expected = expectedRanking(where);
      ties += expectRanks(lines, expected);
      expectApart(lines.slice(expected.length));
      expectSameInFile(lines, await compare.exportCsv());
    });
  }
  expect(ties, 'units that share their rank').toBeGreaterThan(0);

  await test.step('units without data stand apart of the chart, without a number', async () => {
    const without = (await compare.lines()).filter(({ rank }) => rank === '–');
    await compare.showChart();
    const apart = page.getByRole('definition');
    for (const { name } of without) await expect(apart.filter({ hasText: name })).not.toHaveCount(0);
    await expect(apart.filter({ hasText: /\d/ })).toHaveCount(0);
  });
});

/** The page's ranks and numbers are those recomputed from the generator's counts. Gives how many are shared. */
function expectRanks(lines: readonly RankLine[], expected: readonly ExpectedRank[]): number {
  const shared = ({ rank }: ExpectedRank) => expected.filter((other) => other.rank === rank).length > 1;
  const rankText = (each: ExpectedRank) => (shared(each) ? `=${each.rank}` : `${each.rank}`);
  const shown = new Map(
    lines.slice(0, expected.length).map(({ code, rank, value }) => [code, { rank, value: numberOf(value) }]),
  );
  expect(shown).toEqual(
    new Map(expected.map((each) => [each.unitCode, { rank: rankText(each), value: each.value }])),
  );
  return expected.filter(shared).length;
}

/** Units that have told nothing: at the end, without rank, without a number, with the reason. */
function expectApart(lines: readonly RankLine[]): void {
  expect(lines.length).toBeGreaterThan(0);
  for (const { rank, value, note } of lines) {
    expect({ rank, value }).toEqual({ rank: '–', value: '–' });
    expect(note).not.toBe('');
  }
}

/** The file tells what the table tells, in the same order, and opens in a spreadsheet. */
function expectSameInFile(lines: readonly RankLine[], { name, text }: { name: string; text: string }): void {
  expect(name).toMatch(/\.csv$/);
  expect(text.startsWith('\uFEFFHạng,Đơn vị,')).toBe(true);
  expect(text.replaceAll('\r\n', ''), 'only CRLF ends a line').not.toMatch(/[\r\n]/);
  expect(linesOfCsv(text)).toEqual(
    lines.map((line) => ({
      ...line,
      rank: line.rank.replace(/[=–]/, ''),
      value: line.value === '–' ? '' : line.value.replaceAll('.', ''),
    })),
  );
}
