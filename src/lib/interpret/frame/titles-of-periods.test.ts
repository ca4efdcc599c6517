import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const TABLE = ['TT | Kênh | Đơn vị tính | Số lượng', '1 | Trang TTĐT | tin, bài | 16'];
const read = (...titles: readonly string[]) => interpreted({ A: ['UBND XÃ VĨNH HÀ', ...titles, ...TABLE] });
const period = (...titles: readonly string[]) => lines(read(...titles))[0]?.split(' ')[2];

it('a title may end with its year alone, and give "9 tháng" one', () => {
  expect(period('KẾT QUẢ TUYÊN TRUYỀN CCHC 2024')).toBe('2024');
  expect(period('KẾT QUẢ TUYÊN TRUYỀN CCHC 9 THÁNG 2024')).toBe('2024-9M');
  expect(period('KẾT QUẢ TUYÊN TRUYỀN CCHC 06 THÁNG CUỐI NĂM 2024')).toBe('2024-H2');
  expect(period('KẾT QUẢ TUYÊN TRUYỀN CCHC THEO KẾ HOẠCH SỐ 5', 'Quý I năm 2024')).toBe('2024-Q1');
});

it('a line that is a period and nothing else is that of the table right below it', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH HÀ',
      'Tuyên truyền cải cách hành chính 3 tháng đầu năm 2024',
      '* Tháng 1/2024',
      ...TABLE,
      '',
      '* Tháng 2/2024',
      ...TABLE,
    ],
  });
  expect(lines(read)).toEqual(['D5 19417 2024-M01 portal item 16', 'D9 19417 2024-M02 portal item 16']);
});

it('the window of a period may begin in the year before', () => {
  const title = 'KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024';
  expect(doubts(read(title, '(Từ ngày 15/12/2023 đến ngày 14/12/2024)'))).toEqual([]);
  expect(doubts(read(title, '(Số liệu tính đến ngày 14/12/2023)'))).toEqual(['A3 year-slip']);
});
