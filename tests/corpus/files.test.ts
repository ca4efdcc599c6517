import { describe, expect, it } from 'vitest';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { reconcile } from '#lib/interpret/reconcile.ts';
import type { Sheet } from '#lib/workbook/workbook.ts';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';
import { registry } from '../helpers/registry.ts';
import { sheetOf } from '../helpers/sheet.ts';

const read = (sheets: readonly Sheet[], name = 'a.xlsx') =>
  interpret({ name, format: 'xlsx', sheets }, { registry, province: 'Quảng Trị', year: null });
const statuses = ({ facts }: Interpretation) => facts.map(({ value, status }) => `${value} ${status}`);

describe('case 22: a sheet for each commune and one that sums them up', () => {
  const COMMUNES = ['Xã Vĩnh Hà', 'Xã Vĩnh Ô', 'Xã Vĩnh Tú', 'Xã Vĩnh Sơn', 'Xã Vĩnh Long', 'Xã Vĩnh Thủy'];
  const form = (unit: string, i: number) => [
    `UBND ${unit.toUpperCase()}`,
    'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
    'STT | Hình thức | Đơn vị tính | Kết quả',
    `1 | Trang TTĐT | tin, bài | ${i + 3}`,
    `2 | Băng rôn | tấm | ${i + 20}`,
  ];
  const summary = [
    'UBND HUYỆN VĨNH LINH',
    'TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
    'STT | Đơn vị | Trang TTĐT (tin, bài) | Băng rôn (tấm)',
    ...COMMUNES.map((unit, i) => `${i + 1} | ${unit} | ${i + 3} | ${i + 20}`),
    '| Tổng cộng | 33 | 135',
  ];
  const sheetsBut = (missing: number) => [
    ...COMMUNES.map((unit, i) => [unit.slice(3), form(unit, i)] as const).filter((_, i) => i !== missing),
    ['Tổng hợp', summary] as const,
  ];

  it('counts each figure once', () => {
    const whole = interpreted(Object.fromEntries(sheetsBut(-1)));
    const counted = whole.facts.filter(({ status }) => status === 'counted');
    expect(counted.map(({ place, value }) => `${place.cell} ${value}`)).toEqual(
      COMMUNES.flatMap((_, i) => [`D4 ${i + 3}`, `D5 ${i + 20}`]),
    );
    const rest = whole.facts.filter(({ status }) => status !== 'counted');
    expect(new Set(rest.map(({ place }) => place.sheet))).toEqual(new Set(['Tổng hợp']));
    expect(rest.map(({ status }) => status)).toEqual([
      ...Array<string>(12).fill('duplicate'),
      'total',
      'total',
    ]);
    expect(whole.problems.map(({ code }) => code)).not.toContain('conflict');
  });

  it('takes the figures of a commune without a sheet from the sum', () => {
    const part = interpreted(Object.fromEntries(sheetsBut(2)));
    const fromSum = part.facts.filter(
      ({ place, status }) => place.sheet === 'Tổng hợp' && status === 'counted',
    );
    expect(fromSum.map(({ unit, value }) => `${unit.name} ${value}`)).toEqual([
      'Xã Vĩnh Tú 5',
      'Xã Vĩnh Tú 22',
    ]);
  });
});

describe('case 23: what is hidden', () => {
  const rows = [
    'UBND HUYỆN VĨNH LINH',
    'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
    'STT | Đơn vị | Trang TTĐT (tin, bài) | Trang TTĐT cùng kỳ năm trước | Băng rôn (tấm)',
    '1 | Xã Vĩnh Hà | 3 | 2 | 4',
    '2 | Xã Vĩnh Ô | 5 | 6 | 7',
  ];
  const visible = sheetOf('Biểu', rows);

  it.each<[string, Sheet[], string[], string]>([
    ['a row', [{ ...visible, hiddenRows: [4] }], ['C4', 'D4', 'E4'], 'hidden-rows'],
    ['a column', [{ ...visible, hiddenCols: [3] }], ['C4', 'E4', 'C5', 'E5'], 'hidden-columns'],
    [
      'a sheet',
      [visible, { ...sheetOf('Cũ', rows, 1), hidden: true }],
      ['C4', 'D4', 'E4', 'C5', 'D5', 'E5'],
      'hidden-sheet',
    ],
  ])('%s gives no figures, is said, and stays in the account', (_, sheets, cells, code) => {
    const { facts, problems, account } = read(sheets);
    expect(facts.map(({ place }) => place.cell)).toEqual(cells);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(account.at(-1)!.nonempty).toBe(visible.cells.length);
    expect(account.at(-1)!.hidden).toBeGreaterThan(0);
  });
});

describe('case 28: the same report again, two figures corrected and a commune added', () => {
  const report = (head: string, values: readonly number[]) =>
    read(
      [
        sheetOf('Biểu', [
          'UBND HUYỆN VĨNH LINH',
          head,
          'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
          'Đơn vị | Trang TTĐT (tin, bài)',
          ...values.map(
            (value, i) => `${['Xã Vĩnh Hà', 'Xã Vĩnh Ô', 'Xã Vĩnh Tú', 'Xã Vĩnh Sơn'][i]!} | ${value}`,
          ),
        ]),
      ],
      `${head.slice(0, 9)}.xlsx`,
    );

  it('supersedes the older one where the numbers of the papers tell which that is', () => {
    const [older, newer] = reconcile([
      report('Số: 12/BC-UBND', [3, 5, 7]),
      report('Số: 31/BC-UBND (thay thế Báo cáo số 12/BC-UBND)', [4, 5, 8, 2]),
    ]);
    expect(statuses(older!)).toEqual(['3 superseded', '5 superseded', '7 superseded']);
    expect(statuses(newer!)).toEqual(['4 counted', '5 counted', '8 counted', '2 counted']);
  });

  it('sets both beside each other where nothing tells', () => {
    const [first, second] = reconcile([report('', [3, 5, 7]), report('', [4, 5, 8, 2])]);
    expect(statuses(first!)).toEqual(['3 conflict', '5 counted', '7 conflict']);
    expect(statuses(second!)).toEqual(['4 conflict', '5 duplicate', '8 conflict', '2 counted']);
    expect(second!.problems.filter(({ code }) => code === 'conflict')).toHaveLength(2);
  });

  it('knows the same bytes again', () => {
    const [, second] = reconcile([report('', [3, 5, 7]), report('', [3, 5, 7])]);
    expect(statuses(second!)).toEqual(['3 duplicate', '5 duplicate', '7 duplicate']);
    expect(doubts(second!)).toEqual(['duplicate-submission']);
  });
});

it('case 30: states three conflicts between a report and the notes of its annex, and applies no explanation', () => {
  const both = interpreted({
    'Báo cáo': [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Hình thức | Kết quả',
      '1 | Cổng TTĐT huyện | 33 tin, bài',
      '2 | Hệ thống truyền thanh | 16 tin, bài',
      '3 | Mạng xã hội | 07 tin, bài',
    ],
    'Phụ lục': [
      'PHỤ LỤC KẾT QUẢ THỰC HIỆN NHIỆM VỤ CỦA HUYỆN VĨNH LINH NĂM 2024',
      'STT | Nội dung nhiệm vụ | Kết quả thực hiện | Hoàn thành | Chưa hoàn thành | Ghi chú',
      '3 | Cập nhật tin, bài | Thường xuyên | x | | Cổng TTĐT huyện: 68 tin, bài; Đài Truyền thanh huyện: 42 tin, bài; Mạng xã hội: 26 tin, bài',
    ],
  });
  expect(lines(both)).toEqual([
    'C4 464 2024 portal item 33 conflict',
    'C5 464 2024 radio item 16 conflict',
    'C6 464 2024 social item 7 conflict',
    'F3 464 2024 portal item 68 conflict',
    'F3 464 2024 radio item 42 conflict',
    'F3 464 2024 social item 26 conflict',
  ]);
  expect(doubts(both)).toEqual(['C4 conflict', 'C5 conflict', 'C6 conflict', 'F3 conflict']);
});
