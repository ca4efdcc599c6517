import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (title: string, sum: string) =>
  interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      title,
      `STT | Đơn vị | 01 | 02 | 03 | ${sum}`,
      '1 | Xã Vĩnh Hà | 2 | 3 | 4 | 9',
    ],
  });

it('bare numbers beside each other are months where the title or a sum of them says so', () => {
  const months = [
    'C4 19417 2024-M01 social item 2',
    'D4 19417 2024-M02 social item 3',
    'E4 19417 2024-M03 social item 4',
  ];
  expect(lines(read('SỐ BÀI ĐĂNG FACEBOOK THEO THÁNG NĂM 2024', 'Ghi chú')).slice(0, 3)).toEqual(months);
  expect(lines(read('SỐ BÀI ĐĂNG FACEBOOK NĂM 2024', 'Tổng quý I'))).toEqual([
    ...months,
    'F4 19417 2024-Q1 social item 9 total',
  ]);
});

it('elsewhere they are asked about', () => {
  const found = read('SỐ BÀI ĐĂNG FACEBOOK NĂM 2024', 'Ghi chú');
  expect(doubts(found)).toContain('C3 column-unknown');
});
