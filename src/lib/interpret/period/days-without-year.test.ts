import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../tests/helpers/interpreted.ts';
import { dateRangeIn, rangeInYear } from './dates.ts';

it.each([
  ['từ 01/3 đến 07/3', 2024, '2024-03-01', '2024-03-07'],
  ['từ ngày 15/12 đến ngày 14/3', 2024, '2023-12-15', '2024-03-14'],
  ['từ 15/12 đến 14/3/2024', null, '2023-12-15', '2024-03-14'],
  ['01/02 - 29/02', 2023, '2023-02-01', '2023-02-28'],
])('takes the year of "%s" from what stands around it', (text, year, from, to) => {
  expect(rangeInYear(dateRangeIn(text)!, year)).toEqual({ from, to });
});

it('knows no period of days whose year nobody knows', () => {
  expect(rangeInYear(dateRangeIn('từ 01/3 đến 07/3')!, null)).toBeNull();
  expect(dateRangeIn('từ 14/3/2024 đến 01/3/2024')).toBeNull();
});

it('reads the days of a title and of weeks in the year of the report', () => {
  const read = (...rows: string[]) => lines(interpreted({ A: ['UBND XÃ VĨNH TÚ', ...rows] }));
  const title = 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024';
  expect(read(title, '(từ 01/01 đến 31/3)', 'Nội dung | Số lượng', 'Trang TTĐT (tin, bài) | 3')).toEqual([
    'B5 19372 2024-Q1 portal item 3',
  ]);
  expect(read(title, 'Tuần | Trang TTĐT (tin, bài)', 'Tuần 1 (01/3-07/3) | 3')).toEqual([
    'B4 19372 2024-03-01/2024-03-07 portal item 3',
  ]);
});

it('takes no month from a date whose year stands on the next line', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'Vĩnh Tú, ngày 25 tháng 9',
      'năm 2024',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024',
      'Nội dung | Số lượng',
      'Trang TTĐT (tin, bài) | 3',
    ],
  });
  expect(lines(read)).toEqual(['B6 19372 2024-Q3 portal item 3']);
});
