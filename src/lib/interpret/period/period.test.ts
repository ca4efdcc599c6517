import { expect, test } from 'vitest';
import { dateRangeIn, dayIn } from './dates.ts';
import { codeOfLabel, periodLabelIn, wholePeriodLabel, yearIn } from './label.ts';
import { settlePeriod } from './settle.ts';

const code = (text: string) => {
  const label = periodLabelIn(text);
  return label && codeOfLabel(label, label.year ?? 2024);
};

test.each([
  ['BIỂU TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', '2024-Q1'],
  ['Kỳ báo cáo: Quý II/2024', '2024-Q2'],
  ['Quí 3-2025', '2025-Q3'],
  ['Quý I/25', '2025-Q1'],
  ['Quý ..II.. năm 2025', '2025-Q2'],
  ['Q1', '2024-Q1'],
  ['3 tháng đầu năm 2026', '2026-Q1'],
  ['6 tháng đầu năm 2024', '2024-H1'],
  ['6 tháng cuối năm 2025', '2025-H2'],
  ['6T', '2024-H1'],
  ['9 THÁNG NĂM 2026', '2026-9M'],
  ['THỐNG KÊ THEO THÁNG - 9 THÁNG NĂM 2026', '2026-9M'],
  ['Lũy kế 10 tháng', '2024-10M'],
  ['Báo cáo tuyên truyền CCHC tháng 07/2025', '2025-M07'],
  ['THÁNG 9 NĂM 2024', '2024-M09'],
  ['T12', '2024-M12'],
  ['từ tháng 1 đến tháng 9 năm 2023', '2023-9M'],
  ['từ tháng 7 đến tháng 12 năm 2025', '2025-H2'],
  ['từ T7/2025 đến T12/2025', '2025-H2'],
  ['Tháng 7-9/2025', '2025-Q3'],
  ['T10/2025 - T3/2026', null],
  ['tháng 4 - tháng 6 năm 2024', '2024-Q2'],
  ['từ tháng 2 đến tháng 8 năm 2024', null],
  ['3 tháng cuối năm 2024', '2024-Q4'],
  ['Kết quả 9 tháng, phương hướng 3 tháng cuối năm 2024', '2024-9M'],
  ['Kết quả tuyên truyền năm 2024', '2024'],
  ['2023', '2023'],
  ['(Kèm theo Báo cáo số 112/BC-UBND ngày 22 tháng 3 năm 2024)', null],
  ['Báo cáo giai đoạn 2021-2025', null],
  ['Trang thông tin điện tử', null],
  ['tuyên truyền miệng 6 buổi trên 6 Thôn', null],
])('%s', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test('tells a heading that is only a period from a sentence that names one', () => {
  expect(wholePeriodLabel('Tháng 1')).toEqual({ kind: 'month', number: 1, year: null });
  expect(wholePeriodLabel('Th2')).toEqual({ kind: 'month', number: 2, year: null });
  expect(wholePeriodLabel('T10')).toEqual({ kind: 'month', number: 10, year: null });
  expect(wholePeriodLabel('Quý III')).toEqual({ kind: 'quarter', number: 3, year: null });
  expect(wholePeriodLabel('Trong quý III')).toEqual({ kind: 'quarter', number: 3, year: null });
  expect(wholePeriodLabel('Riêng tháng 9')).toEqual({ kind: 'month', number: 9, year: null });
  expect(wholePeriodLabel('Cả năm')).toEqual({ kind: 'year', number: 0, year: null });
  expect(wholePeriodLabel('9 tháng năm 2024')).toEqual({ kind: 'months', number: 9, year: 2024 });
  expect(wholePeriodLabel('Số tin tháng 1')).toBeNull();
  expect(wholePeriodLabel('Thị trấn')).toBeNull();
});

test.each([
  ['(Từ ngày 15/3/2024 đến ngày 14/6/2024)', '2024-03-15', '2024-06-14'],
  ['TỪ NGÀY 01/01/2024 ĐẾN NGÀY 12/9/2024', '2024-01-01', '2024-09-12'],
  ['từ đầu năm 2024 đến ngày 12 tháng 9 năm 2024', '2024-01-01', '2024-09-12'],
  ['01/01 - 30/6/2025', '2025-01-01', '2025-06-30'],
])('reads the range of %s', (text, from, to) => {
  expect(dateRangeIn(text)).toEqual({ from, to });
});

test('keeps the label where the range is its official or calendar window', () => {
  const label = periodLabelIn('Quý II/2024');
  expect(settlePeriod(label, { from: '2024-03-15', to: '2024-06-14' }, null).code).toBe('2024-Q2');
  expect(settlePeriod(label, { from: '2024-04-01', to: '2024-06-30' }, null).code).toBe('2024-Q2');
  expect(settlePeriod(label, { from: '2024-04-01', to: '2024-06-12' }, null).code).toBe(
    '2024-04-01/2024-06-12',
  );
  expect(settlePeriod(null, { from: '2024-04-01', to: '2024-06-12' }, null).code).toBe(
    '2024-04-01/2024-06-12',
  );
  expect(settlePeriod(periodLabelIn('quý 3'), null, null).code).toBe('');
});

test('reads years and days', () => {
  expect(yearIn('BÁO CÁO NĂM 2024 (giai đoạn 2021-2025)')).toBe(2024);
  expect(yearIn('Kèm theo Báo cáo ngày 08 tháng 12 năm 2023')).toBeNull();
  expect(dayIn('Hải Lăng, ngày 06 tháng 12 năm 2024')).toBe('2024-12-06');
  expect(dayIn('ngày     tháng 9 năm 2024')).toBe('2024-09-01');
  expect(dayIn('(Số liệu tính đến ngày 14/12/2025)')).toBe('2025-12-14');
  expect(dayIn('không có ngày')).toBe('');
});
