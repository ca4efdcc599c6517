import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (...rows: readonly string[]) =>
  lines(
    interpreted({
      A: ['UBND XÃ VĨNH TÚ', 'TUYÊN TRUYỀN CCHC NĂM 2024', 'TT | Nội dung | Số lượng', ...rows],
    }),
  );

it('takes the figure of a section for the total of its rows, where they add up to it', () => {
  const rows = [
    'I | Mạng xã hội | 30 bài',
    '1 | Facebook | 20 bài',
    '2 | Zalo | 10 bài',
    'II | Loa | 12 lượt',
  ];
  expect(read(...rows)).toEqual([
    'C4 19372 2024 social item 30 total',
    'C5 19372 2024 social item 20',
    'C6 19372 2024 social item 10',
    'C7 19372 2024 radio broadcast 12',
  ]);
});

it('leaves figures that do not add up, and those of other channels, as they are', () => {
  const rows = ['I | Mạng xã hội | 31 bài', '1 | Facebook | 20 bài', '2 | Zalo | 10 bài', '3 | Loa | 5 bài'];
  expect(read(...rows).filter((line) => line.endsWith('total'))).toEqual([]);
});

it('takes a row of increases for no figures', () => {
  const compared = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2023, 2024',
      'Năm | Trang TTĐT (tin, bài)',
      '2023 | 30',
      '2024 | 40',
      'Tăng/giảm | 10',
    ],
  });
  expect(lines(compared)).toEqual(['B4 19372 2023 portal item 30', 'B5 19372 2024 portal item 40']);
});
