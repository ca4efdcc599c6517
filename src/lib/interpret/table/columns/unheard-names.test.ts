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

it('asks about them below a blank corner, and knows offices there', () => {
  const below = (...rows: readonly string[]) =>
    interpreted({
      A: ['UBND XÃ VĨNH TÚ', 'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', ' | Loa (lượt) | Zalo (bài)', ...rows],
    });
  const names = below('Hà Bắc | 12 | 3', 'Hà Nam | 5 | 4', 'Cộng | 17 | 7');
  expect(lines(names)).toEqual([
    'B4 "Hà Bắc" 2024-Q1 radio broadcast 12',
    'C4 "Hà Bắc" 2024-Q1 social item 3',
    'B5 "Hà Nam" 2024-Q1 radio broadcast 5',
    'C5 "Hà Nam" 2024-Q1 social item 4',
    'B6 19372 2024-Q1 radio broadcast 17 total',
    'C6 19372 2024-Q1 social item 7 total',
  ]);
  expect(doubts(names)).toEqual(['layout-doubtful', 'A4 unit-unknown', 'A5 unit-unknown']);
  const offices = below('Văn phòng | 12 | 3', 'Công an xã | 5 | 4');
  expect(lines(offices).slice(0, 2)).toEqual([
    'B4 "Văn phòng" 2024-Q1 radio broadcast 12',
    'C4 "Văn phòng" 2024-Q1 social item 3',
  ]);
  expect(doubts(offices)).toEqual(['layout-doubtful']);
});
