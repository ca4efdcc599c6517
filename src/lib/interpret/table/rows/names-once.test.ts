import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (...rows: readonly string[]) =>
  lines(interpreted({ A: ['UBND HUYỆN VĨNH LINH', 'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', ...rows] }));

it('takes a unit that stands once above several periods for that of the rows below', () => {
  const figures = read(
    'Đơn vị | Kỳ | Trang TTĐT',
    'Xã Vĩnh Tú | Tháng 1 | 3',
    ' | Tháng 2 | 4',
    'Xã Vĩnh Thái | Tháng 1 | 2',
    ' | Tháng 2 | 1',
  );
  expect(figures).toEqual([
    'C4 19372 2024-M01 portal item 3',
    'C5 19372 2024-M02 portal item 4',
    'C6 19369 2024-M01 portal item 2',
    'C7 19369 2024-M02 portal item 1',
  ]);
});

it('takes a channel that stands once above several periods or units for that of the rows below', () => {
  const heading = 'Kênh | Tháng | Số lượng | ĐVT';
  expect(
    read(heading, 'Loa | Tháng 1 | 7 | lượt', ' | Tháng 2 | 8 | lượt', 'Zalo | Tháng 1 | 5 | bài'),
  ).toEqual([
    'C4 464 2024-M01 radio broadcast 7',
    'C5 464 2024-M02 radio broadcast 8',
    'C6 464 2024-M01 social item 5',
  ]);
  expect(read('Kênh | Xã | Số lượng', 'Trang TTĐT | Vĩnh Tú | 3', ' | Vĩnh Thái | 5')).toEqual([
    'C4 19372 2024-Q1 portal item 3',
    'C5 19369 2024-Q1 portal item 5',
  ]);
});

it('takes a unit that stands once above several platforms for that of each of them', () => {
  const platforms = read(
    'TT | Đơn vị | Nền tảng | Số bài',
    '1 | Xã Vĩnh Tú | Facebook | 22',
    ' | | Zalo | 9',
    '2 | Xã Vĩnh Thái | Facebook | 5',
    ' | | TikTok | 9',
  );
  expect(platforms).toEqual([
    'D4 19372 2024-Q1 social item 22',
    'D5 19372 2024-Q1 social item 9',
    'D6 19369 2024-Q1 social item 5',
    'D7 19369 2024-Q1 social item 9',
  ]);
});

it('does so below any heading between the names of units and the figures', () => {
  const pages = read(
    'TT | Đơn vị | Tên trang | Số bài đăng Facebook',
    '1 | Xã Vĩnh Tú | Quê hương Vĩnh Tú | 22',
    ' | | Một cửa Vĩnh Tú | 9',
    '2 | Xã Vĩnh Thái | Biển Vĩnh Thái | 5',
  );
  expect(pages.map((line) => line.split(' ')[1])).toEqual(['19372', '19372', '19369']);
});
