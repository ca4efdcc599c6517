import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('asks about names that no registry and no heading knows, and adds none of their rows to another', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'Bên nào | Trang TTĐT (tin) | Loa (lượt)',
      'Hoa Mai | 3 | 4',
      'Sơn Ca | 5 | 6',
      'Tổng | 8 | 10',
    ],
  });
  expect(lines(read)).toEqual([
    'B4 "Hoa Mai" 2024-Q1 portal item 3',
    'C4 "Hoa Mai" 2024-Q1 radio broadcast 4',
    'B5 "Sơn Ca" 2024-Q1 portal item 5',
    'C5 "Sơn Ca" 2024-Q1 radio broadcast 6',
    'B6 19372 2024-Q1 portal item 8 total',
    'C6 19372 2024-Q1 radio broadcast 10 total',
  ]);
  expect(doubts(read)).toEqual(['layout-doubtful', 'A4 unit-unknown', 'A5 unit-unknown']);
});
