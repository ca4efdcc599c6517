import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../../tests/helpers/interpreted.ts';

const HEADER = 'TT | Xã, thị trấn | Tin, bài Trang TTĐT | | TT | Xã, thị trấn | Tin, bài Trang TTĐT';
const list = (...rows: readonly string[]) =>
  doubts(interpreted({ A: ['UBND HUYỆN VĨNH LINH', 'TUYÊN TRUYỀN CCHC QUÝ I/2024', HEADER, ...rows] }));

it('takes a list in two halves for one: the total below the second is that of both', () => {
  expect(list('1 | Vĩnh Tú | 1 | | 3 | Vĩnh Thái | 4', '2 | Kim Thạch | 2 | | | Cộng | 7')).toEqual([]);
});

it('doubts it where it is the sum of neither both halves', () => {
  const rows = [
    '1 | Vĩnh Tú | 1 | | 3 | Vĩnh Thái | 4',
    '2 | Kim Thạch | 2 | | 4 | Vĩnh Hà | 5',
    '| | | | | Cộng | 9',
  ];
  expect(list(...rows)).toEqual(['G6 total-mismatch']);
});

it('makes no sum where the first half has a figure that cannot be read', () => {
  expect(list('1 | Vĩnh Tú | #REF! | | 3 | Vĩnh Thái | 4', '2 | Kim Thạch | 2 | | | Cộng | 7')).toEqual([
    'C4 formula-error',
  ]);
});

it('leaves halves alone whose ordinals begin again, or the first of which has its own total', () => {
  const again = [
    '1 | Vĩnh Tú | 1 | | 1 | Vĩnh Thái | 4',
    '2 | Kim Thạch | 2 | | 2 | Vĩnh Hà | 5',
    '| Cộng | 3 | | | Cộng | 9',
  ];
  expect(list(...again)).toEqual([]);
  const own = [
    '1 | Vĩnh Tú | 1 | | 3 | Vĩnh Thái | 4',
    '2 | Kim Thạch | 2 | | 4 | Vĩnh Hà | 5',
    '| Cộng | 3 | | | Cộng | 9',
  ];
  expect(list(...own)).toEqual([]);
});
