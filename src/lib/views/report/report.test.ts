import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { Fact } from '#lib/domain/fact.ts';
import { Log } from '#lib/domain/log.ts';
import { EMPTY_VIEW } from '#lib/domain/view.ts';
import { writeDocument } from '#lib/export/document-file/write-document.ts';
import { annexBook } from '#lib/export/official/annex-book.ts';
import { reportDocument } from '#lib/export/official/report.ts';
import { writeBook } from '#lib/export/workbook-file/write-book.ts';
import type { Query } from '#lib/store/query.ts';
import { NO_SETTINGS } from '#lib/vault/vault.ts';
import { renderSvg, svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { docxText } from '../../../../tests/helpers/docx-text.ts';
import { openEngine } from '../../../../tests/helpers/engine.ts';
import { fact, REGISTRY, submission, task, UNITS } from '../../../../tests/helpers/facts.ts';
import { reportCharts } from './charts.ts';
import { gather, selectionOf } from './gather.ts';
import { reportOf, type Gathered } from './report.ts';

const UNITS_OF = [
  { unit: UNITS.cat, portal: 12, radio: 30, before: 40 },
  { unit: UNITS.duong, portal: 5, radio: 7, before: 20 },
] as const;
const FACTS: Fact[] = UNITS_OF.flatMap(({ unit, portal, radio, before }) => [
  fact({ unit, value: portal }),
  fact({ unit, value: radio, channel: 'radio' }),
  fact({ unit, value: before, period: '2024-Q1' }),
  fact({ unit, value: 600, channel: 'radio', measure: 'broadcast' }),
]);

let gathered: Gathered;
beforeAll(async () => {
  const engine = await openEngine();
  const tasks = [task(), task({ number: '2', status: 'not_done' }), task({ unit: UNITS.duong })];
  const held = submission({ facts: FACTS, tasks });
  await engine.load(held);
  const workspace = {
    run: <Row>(query: Query<Row>) => engine.run(query),
    registry: REGISTRY,
    submissions: [{ ...held, sha256: 'a', size: 1, accepted: new Set<string>(), entered: true, batch: null }],
    questions: [],
    log: new Log([]),
    settings: { ...NO_SETTINGS, province: 'An' },
  };
  const view = { ...EMPTY_VIEW, period: '2025-Q1', measure: 'item' as const };
  gathered = await gather(workspace, view, (await selectionOf(workspace, view))!);
});

const PAPER = {
  letterhead: {
    above: 'UBND tỉnh An',
    office: 'Sở Nội vụ',
    symbol: '/BC-SNV',
    place: 'An',
    capacity: 'Giám đốc',
    signer: 'Nguyễn Văn An',
    recipients: 'UBND tỉnh (b/c);\nLưu: VT.',
  },
  day: '2025-04-05',
  sample: false,
  pictures: new Map(),
};

/** Added up from the figures above alone. */
const SUM = UNITS_OF.reduce((sum, { portal, radio }) => sum + portal + radio, 0);

it('has the form of a report, and every part', () => {
  const said = docxText(writeDocument(reportDocument(reportOf(gathered, PAPER))));
  expect(said.slice(0, 8)).toEqual([
    'UBND TỈNH AN',
    'SỞ NỘI VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số:        /BC-SNV',
    'An, ngày 05 tháng 4 năm 2025',
    'BÁO CÁO',
    'Tổng hợp kết quả tuyên truyền cải cách hành chính quý I/2025',
  ]);
  expect(said.filter((line) => /^[IVX]+\. /.test(line))).toEqual([
    'I. TÌNH HÌNH NỘP BÁO CÁO',
    'II. KẾT QUẢ THEO KÊNH TUYÊN TRUYỀN',
    'III. SO SÁNH GIỮA CÁC ĐƠN VỊ',
    'IV. SO VỚI CÙNG KỲ NĂM TRƯỚC',
    'V. THỰC HIỆN NHIỆM VỤ',
    'VI. SỐ LIỆU CẦN XÁC MINH',
  ]);
  expect(said.filter((line) => /^Phụ lục [IVX]+$/.test(line))).toHaveLength(5);
  expect(said).toContain('- UBND tỉnh (b/c);');
});

it('states the numbers of the figures', () => {
  const said = docxText(writeDocument(reportDocument(reportOf(gathered, PAPER))));
  const text = said.join('\n');
  expect(SUM).toBe(54);
  expect(text).toContain('2/3 xã đã nộp báo cáo quý I/2025');
  expect(text).toContain(`Tin, bài: ${SUM} tin, bài ở 2 kênh, nhiều nhất là Truyền thanh (37).`);
  expect(text).toContain('Lượt phát: 1.200 lượt phát ở 1 kênh.');
  expect(text).toContain('Xã Cát dẫn đầu');
  expect(text).toContain('2/3 nhiệm vụ đã hoàn thành');
  const after = (heading: string, name: string, count: number) => {
    const from = said.indexOf(heading);
    const at = said.indexOf(name, from);
    return said.slice(at, at + count);
  };
  expect(after('XẾP HẠNG CÁC ĐƠN VỊ', 'Xã Cát', 4)).toEqual(['Xã Cát', 'Huyện Bình', '00001', '42']);
  const changed = after('THAY ĐỔI CỦA TỪNG ĐƠN VỊ SO VỚI CÙNG KỲ', 'Xã Dương', 5);
  expect(changed).toEqual(['Xã Dương', 'Huyện Bình', '20', '12', '−8']);
});

it('the annexes as a workbook hold the same, numbers as numbers', () => {
  const report = reportOf(gathered, PAPER);
  const book = XLSX.read(writeBook(annexBook(report)));
  expect(book.SheetNames).toEqual(['I', 'II', 'III', 'IV', 'V'].map((number) => `Phụ lục ${number}`));
  const at = report.annexes.findIndex(({ title }) => title === 'Xếp hạng các đơn vị');
  const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[at]!]!, { header: 1 });
  expect(rows.find((row) => row.includes('Xã Cát'))?.slice(0, 6)).toEqual([
    1,
    1,
    'Xã Cát',
    'Huyện Bình',
    '00001',
    42,
  ]);
});

it('draws every part that can be drawn, with the numbers of its rows', () => {
  const charts = reportCharts(gathered, null);
  expect(charts.map(({ key }) => key)).toEqual(['channels', 'ranking', 'trend', 'changes', 'tasks']);
  const texts = new Map(
    charts.map(({ key, option, height }) => [key, svgTexts(renderSvg(option(TEST_THEME), 720, height))]),
  );
  for (const { portal, radio, before } of UNITS_OF) {
    expect(texts.get('channels')).toEqual(expect.arrayContaining([String(portal), String(radio)]));
    expect(texts.get('ranking')).toContain(String(portal + radio));
    const diff = portal + radio - before;
    expect(texts.get('changes')).toContain(diff < 0 ? `−${-diff}` : `+${diff}`);
  }
  expect(texts.get('tasks')).toEqual(expect.arrayContaining(['1/1 (100%)', '1/2 (50%)']));
  for (const { description } of charts) expect(description).toMatch(/\.$/);
});

it('annexes of many columns lie on their side, a picture stands in its part', () => {
  const png = new Uint8Array([1, 2, 3]);
  const named = { title: 'Xếp hạng theo tin, bài', note: '', description: 'Xã Cát dẫn đầu.' };
  const chart = { png, width: 720, height: 360, ...named };
  const parts = unzipSync(
    writeDocument(reportDocument(reportOf(gathered, { ...PAPER, pictures: new Map([['ranking', chart]]) }))),
  );
  expect(parts['word/media/picture1.png']).toEqual(png);
  const document = strFromU8(parts['word/document.xml']!);
  expect(document).toContain('descr="Xã Cát dẫn đầu."');
  expect(document).toContain('Hình 1. Xếp hạng theo tin, bài');
  expect(document).toContain('w:orient="landscape"');
});
