import type { ConsolidatedReport, ReportTable } from '#lib/export/official/report.ts';
import type { Reminder } from '#lib/export/official/reminder.ts';

const LETTERHEAD = {
  above: 'UBND tỉnh An',
  office: 'Sở Nội vụ',
  symbol: '/SNV-CCHC',
  place: 'An',
  capacity: 'KT. Giám đốc\nPhó Giám đốc',
  signer: 'Nguyễn Văn <A>',
  recipients: 'Như trên;\nLưu: VT.',
};

const UNITS = Array.from({ length: 12 }, (_, i) => `Xã ${i + 1}`);

const ranking: ReportTable = {
  title: 'Xếp hạng các đơn vị',
  columns: [
    { label: 'Đơn vị', align: 'left' },
    { label: 'Tin, bài', align: 'right' },
    { label: 'Ghi chú', align: 'left' },
  ],
  rows: UNITS.map((unit, i) => [
    unit,
    `≥ ${i * 1000}`,
    i % 2 === 0 ? 'số liệu nằm trong tệp của đơn vị khác' : '',
  ]),
  values: UNITS.map((unit, i) => [
    unit,
    i * 1000,
    i % 2 === 0 ? 'số liệu nằm trong tệp của đơn vị khác' : '',
  ]),
};

const wide: ReportTable = {
  title: 'Kết quả từng đơn vị theo kênh',
  columns: ['Đơn vị', 'A', 'B', 'C', 'D', 'E', 'F'].map((label) => ({ label, align: 'left' })),
  rows: UNITS.map((unit) => [unit, '1', '2', '3', '4', '5', '6']),
  values: UNITS.map((unit) => [unit, 1, 2, 3, 4, 5.5, '~ 6']),
};

/** A report with a part, a table and two annexes, the second of which lies on its side. */
export const REPORT: ConsolidatedReport = {
  letterhead: LETTERHEAD,
  day: '2026-04-05',
  title: 'BÁO CÁO',
  subtitle: 'Tổng hợp kết quả tuyên truyền cải cách hành chính quý I/2026',
  opening: 'Sở Nội vụ tổng hợp kết quả như sau:',
  parts: [{ heading: 'So sánh', sentences: ['Xã 12 dẫn đầu.'], tables: [ranking], pictures: [] }],
  annexes: [ranking, wide],
  sample: false,
};

const late = (name: string, days: number) => ({
  name,
  parent: 'Tỉnh An',
  late: days,
  day: days > 0 ? '2026-04-06' : '',
});

/** A letter to many, whose list stands on a page of its own. */
export const REMINDER: Reminder = {
  letterhead: LETTERHEAD,
  day: '2026-04-03',
  until: '2026-04-08',
  period: '2026-Q1',
  due: '2026-04-02',
  asOf: '2026-04-03',
  level: 'xa',
  expected: 20,
  missing: UNITS.map((unit) => late(unit, 0)),
  late: [],
  sample: false,
};
