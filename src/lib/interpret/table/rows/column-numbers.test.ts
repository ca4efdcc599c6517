import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('"(1) | (2)" numbers the columns of a table that has two', () => {
  const read = interpreted({
    A: [
      'UBND XÃ HẢI AN',
      'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'Hình thức | Số lượng',
      '(1) | (2)',
      'Trang TTĐT (tin, bài) | 11',
      'Băng rôn (tấm) | 6',
    ],
  });
  expect(lines(read)).toEqual(['B5 19684 2024-Q1 portal item 11', 'B6 19684 2024-Q1 banner piece 6']);
  expect(doubts(read)).toEqual([]);
});
