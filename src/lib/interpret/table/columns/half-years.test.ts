import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const period = (title: string, heading: string) =>
  lines(
    interpreted({
      A: [
        'UBND HUYỆN VĨNH LINH',
        title,
        `TT | Kênh | ${heading} | Đơn vị tính`,
        '1 | Trang thông tin điện tử | 41 | tin, bài',
      ],
    }),
  );

it('"6 tháng" in a heading is the half year that the report is of', () => {
  const last = 'Kết quả tuyên truyền cải cách hành chính 6 tháng cuối năm 2024';
  expect(period(last, 'Kết quả thực hiện 6 tháng')).toEqual(['C4 464 2024-H2 portal item 41']);
  expect(period(last, 'Kết quả thực hiện 6 tháng đầu năm')).toEqual(['C4 464 2024-H1 portal item 41']);
  expect(period('Kết quả tuyên truyền cải cách hành chính năm 2024', 'Kết quả thực hiện 6 tháng')).toEqual([
    'C4 464 2024-H1 portal item 41',
  ]);
});
