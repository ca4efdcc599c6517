import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const codes = (heading: string, ...names: readonly string[]) =>
  lines(
    interpreted({
      A: [
        'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
        'TỔNG HỢP TUYÊN TRUYỀN CCHC NĂM 2024',
        `STT | ${heading} | Trang TTĐT (tin, bài)`,
        ...names.map((name, i) => `${i + 1} | ${name} | 1${i}`),
      ],
    }),
  ).map((text) => text.split(' 2024 ')[0]);

it('a province’s list of districts names them though towns bear the same names', () => {
  expect(codes('Địa phương', 'TP Đông Hà', 'Cam Lộ', 'Gio Linh', 'Hải Lăng')).toEqual([
    'C4 461',
    'C5 468',
    'C6 466',
    'C7 470',
  ]);
});

it('names below a heading of communes, or beside one, are those of communes', () => {
  expect(codes('Xã, thị trấn', 'Cam Lộ', 'Gio Linh')).toEqual(['C4 19597', 'C5 19495']);
  expect(codes('Đơn vị', 'Xã Vĩnh Hà', 'Cam Lộ', 'Gio Linh')).toEqual(['C4 19417', 'C5 19597', 'C6 19495']);
});

it('districts across the headings are districts too', () => {
  const read = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'TUYÊN TRUYỀN CCHC QUÝ IV NĂM 2024',
      'Nội dung | ĐVT | Cam Lộ | Gio Linh | Hải Lăng | Toàn tỉnh',
      'Trang TTĐT | tin, bài | 3 | 4 | 5 | 12',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 468 2024-Q4 portal item 3',
    'D4 466 2024-Q4 portal item 4',
    'E4 470 2024-Q4 portal item 5',
    'F4 45 2024-Q4 portal item 12 total children',
  ]);
});
