import fc from 'fast-check';
import { expect, it } from 'vitest';
import { interpreted } from '../../../tests/helpers/interpreted.ts';
import { registry } from '../../../tests/helpers/registry.ts';
import { workbookOf } from '../../../tests/helpers/sheet.ts';
import { cellName } from '#lib/domain/place.ts';
import { interpret } from './interpret.ts';

/** Words that sheets are made of, and some that they are not. */
const WORDS = [
  ...['STT', 'Đơn vị', 'Nội dung', 'Kênh', 'ĐVT', 'Số lượng', 'Kết quả', 'Ghi chú', 'Tháng', 'Mã xã'],
  ...[
    'Trang TTĐT',
    'Truyền thanh',
    'Facebook',
    'Băng rôn (tấm)',
    'Số tin',
    'lượt phát',
    'Kế hoạch',
    'Tỷ lệ %',
  ],
  ...['Quý I', 'Quý II', 'Năm 2024', 'T1', 'Cùng kỳ năm trước', 'Lũy kế', 'So sánh', 'Tổng cộng', 'Cộng'],
  ...[
    'UBND HUYỆN VĨNH LINH',
    'Huyện Cam Lộ',
    'Xã Vĩnh Tú',
    'vinh ha',
    'Xã Thanh An',
    'Phòng Nội vụ',
    'Toàn huyện',
  ],
  ...['I', 'II', 'A', '(1)', '(2)', '1', '2', '12', '2024', '1.234', '12,5', '-', 'x', 'o', 'nt', '6/6 thôn'],
  ...['hơn 70', '30 tin; 02 phóng sự', 'đang cập nhật', 'không phát sinh', '85%', '=?', '#REF!', '@5/11'],
  ...['Nhiệm vụ', 'Thời hạn', 'Hoàn thành', 'Chưa hoàn thành', 'Treo 02 băng rôn/năm', '02 tin, bài/quý'],
  ...[
    'Trong đó: Zalo',
    '- Tin',
    'Ghi chú: ước',
    'Vĩnh Linh, ngày 5 tháng 3 năm 2024',
    'CHỦ TỊCH',
    '∞',
    '__proto__',
  ],
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }).map(String) },
  { weight: 3, arbitrary: fc.constantFrom('', '', '<', '^') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => text.replaceAll('|', '/')) },
);
const row = fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => cells.join(' | '));
const sheet = fc.array(row, { maxLength: 12 });
const headed = sheet.map((rows) => [
  'UBND HUYỆN VĨNH LINH',
  'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
  'STT | Đơn vị | Trang TTĐT | < | Băng rôn',
  '^ | ^ | Tin | Bài | ^',
  ...rows,
]);
const sheets = fc.record({ A: fc.oneof(sheet, headed) }, { requiredKeys: ['A'] });
const twoSheets = fc.record({ A: headed, 'Quý II': sheet });

it('reads any sheet: every cell once, every place real, twice the same', () => {
  fc.assert(
    fc.property(fc.oneof(sheets, twoSheets), (drawn) => {
      const workbook = workbookOf(drawn);
      const read = interpreted(drawn);
      for (const { nonempty, fact, label, task, target, total, note, problem, sheetIndex } of read.account) {
        expect(nonempty).toBe(workbook.sheets[sheetIndex]!.cells.length);
        expect(fact + label + task + target + total + note + problem).toBe(nonempty);
      }
      const places = workbook.sheets.map(
        ({ cells }) => new Set(cells.map((each) => cellName(each.row, each.col))),
      );
      for (const { place } of [...read.facts, ...read.targets])
        expect(places[place.sheetIndex]!.has(place.cell)).toBe(true);
      for (const { state, value } of read.facts) expect(value !== null).toBe(state === 'value');
      expect(interpreted(drawn)).toEqual(read);
    }),
    { numRuns: 120 },
  );
});

it('counts the facts and totals of the account by the cells that they came from', () => {
  fc.assert(
    fc.property(headed, (rows) => {
      const { facts, account } = interpreted({ A: rows });
      const cells = (isTotal: boolean) =>
        new Set(
          facts.filter(({ status }) => (status === 'total') === isTotal).map(({ place }) => place.cell),
        );
      expect(account[0]!.fact).toBe(cells(false).size);
      expect(account[0]!.fact + account[0]!.total).toBe(new Set([...cells(false), ...cells(true)]).size);
    }),
    { numRuns: 80 },
  );
});

it('reads without a province or a year too', () => {
  fc.assert(
    fc.property(headed, fc.constantFrom(null, 'Quảng Trị', '45', '44', 'Không có'), (rows, province) => {
      const workbook = workbookOf({ A: rows });
      const { account } = interpret(workbook, { registry, province, year: null });
      expect(account).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});
