import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const form = (title: string) =>
  interpreted(
    {
      A: [
        'UBND HUYỆN VĨNH LINH',
        title,
        'TT | Nội dung | ĐVT | 6 tháng 2023 | 6 tháng 2024',
        '1 | Tin, bài trên Cổng TTĐT | tin, bài | 40 | 52',
      ],
    },
    { year: 2024 },
  );

it('compares the year before with the one that the title names', () => {
  expect(lines(form('KẾT QUẢ TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2024'))).toEqual([
    'D4 464 2023-H1 portal item 40 comparison',
    'E4 464 2024-H1 portal item 52',
  ]);
});

it('leaves the figures of both years to a table that is about neither alone', () => {
  expect(lines(form('KẾT QUẢ TUYÊN TRUYỀN CCHC'))).toEqual([
    'D4 464 2023-H1 portal item 40',
    'E4 464 2024-H1 portal item 52',
  ]);
});

const threeYears = (title: string) =>
  lines(
    interpreted({
      A: [
        'UBND HUYỆN VĨNH LINH',
        title,
        'TT | Nội dung | ĐVT | Năm 2022 | Năm 2023 | Năm 2024',
        '1 | Tin, bài trên Cổng TTĐT | tin, bài | 12 | 18 | 25',
      ],
    }),
  );

it('compares all the years before with the one that the title is about', () => {
  expect(threeYears('KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024')).toEqual([
    'D4 464 2022 portal item 12 comparison',
    'E4 464 2023 portal item 18 comparison',
    'F4 464 2024 portal item 25',
  ]);
});

it('gives years that head the columns of a quarter that quarter of theirs', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'SO SÁNH KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I',
      'TT | Đơn vị | Trang TTĐT | | Loa | ',
      ' | | Năm 2023 | Năm 2024 | Năm 2023 | Năm 2024',
      '1 | Xã Vĩnh Tú | 3 | 4 | 10 | 12',
    ],
  });
  expect(lines(read)).toEqual([
    'C5 19372 2023-Q1 portal item 3 comparison',
    'D5 19372 2024-Q1 portal item 4',
    'E5 19372 2023-Q1 radio item 10 comparison',
    'F5 19372 2024-Q1 radio item 12',
  ]);
});

it('compares "Năm 2023" with what was done in the year that the title is about', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nội dung | ĐVT | Thực hiện | Năm 2023',
      '1 | Tin, bài trên Cổng TTĐT | tin, bài | 25 | 18',
    ],
  });
  expect(lines(read)).toEqual(['D4 464 2024 portal item 25', 'E4 464 2023 portal item 18 comparison']);
});
