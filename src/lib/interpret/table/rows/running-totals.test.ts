import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

function read(title: string, ...rows: readonly string[]): readonly string[] {
  const said = interpreted({
    A: ['UBND XÃ VĨNH TÚ', `KẾT QUẢ TUYÊN TRUYỀN CCHC ${title} NĂM 2024`, ...rows],
  });
  expect(doubts(said)).toEqual([]);
  return lines(said).filter((line) => /comparison|total/.test(line));
}

describe('in rows', () => {
  it('compares what had come together by the end of each month', () => {
    expect(
      read(
        'QUÝ I',
        'Tháng | Trang TTĐT (tin, bài)',
        'Tháng 1 | 3',
        'Tháng 2 | 4',
        'Lũy kế từ đầu năm | 7',
        'Tháng 3 | 2',
        'Lũy kế từ đầu năm | 9',
      ),
    ).toEqual(['B6 19372 2024-2M portal item 7 comparison', 'B8 19372 2024-Q1 portal item 9 comparison']);
  });

  it('compares what has come together since January with the total of a quarter above it', () => {
    const months = ['Tháng 7 | 3', 'Tháng 8 | 4', 'Tháng 9 | 2', 'Cộng quý III | 9'];
    expect(read('QUÝ III', 'Tháng | Trang TTĐT (tin, bài)', ...months, 'Lũy kế từ đầu năm | 30')).toEqual([
      'B7 19372 2024-Q3 portal item 9 total',
      'B8 19372 2024-9M portal item 30 comparison',
    ]);
  });

  it('takes one that ends all periods since January for their total', () => {
    expect(
      read('9 THÁNG', 'Quý | Trang TTĐT (tin, bài)', 'Quý I | 3', 'Quý II | 4', 'Quý III | 2', 'Lũy kế | 9'),
    ).toEqual(['B7 19372 2024-9M portal item 9 total']);
  });

  it.each([
    ['Cộng dồn từ đầu tháng', '2024-03-01'],
    ['Cộng dồn', '2024-03-01'],
    ['Lũy kế từ đầu năm', '2024-01-01'],
  ])('counts "%s" below weeks from its own first day', (name, from) => {
    expect(
      read(
        'THÁNG 3',
        'Tuần | Trang TTĐT (tin, bài)',
        'Tuần 1 (01/3-07/3) | 3',
        `${name} | 3`,
        'Tuần 2 (08/3-14/3) | 4',
        `${name} | 7`,
      ),
    ).toEqual([
      `B5 19372 ${from}/2024-03-07 portal item 3 comparison`,
      `B7 19372 ${from}/2024-03-14 portal item 7 comparison`,
    ]);
  });

  it('goes on over the channels below a name that stands once', () => {
    expect(
      read(
        'QUÝ I',
        'Thời gian | Nội dung | Số lượng',
        'Tháng 1 | Tin, bài trên Trang TTĐT | 3',
        '| Lượt phát trên loa truyền thanh | 5',
        'Lũy kế | Tin, bài trên Trang TTĐT | 3',
        '| Lượt phát trên loa truyền thanh | 5',
        'Tháng 2 | Tin, bài trên Trang TTĐT | 4',
        '| Lượt phát trên loa truyền thanh | 6',
        'Lũy kế | Tin, bài trên Trang TTĐT | 7',
        '| Lượt phát trên loa truyền thanh | 11',
      ),
    ).toEqual([
      'C6 19372 2024-M01 portal item 3 comparison',
      'C7 19372 2024-M01 radio broadcast 5 comparison',
      'C10 19372 2024-2M portal item 7 comparison',
      'C11 19372 2024-2M radio broadcast 11 comparison',
    ]);
  });
});

it('compares the running totals in columns between months', () => {
  const header = 'Nội dung | Tháng 4 | Lũy kế | Tháng 5 | Lũy kế | Tháng 6 | Lũy kế';
  expect(read('QUÝ II', header, 'Trang TTĐT (tin, bài) | 3 | 12 | 4 | 16 | 5 | 21')).toEqual([
    'C4 19372 2024-4M portal item 12 comparison',
    'E4 19372 2024-5M portal item 16 comparison',
    'G4 19372 2024-H1 portal item 21 comparison',
  ]);
});

it.each(['LK từ đầu năm đến hết T9', 'LK 9 tháng', 'LK', 'Từ đầu năm đến nay'])(
  '"%s" compares with the month below it',
  (label) => {
    const read = interpreted({
      A: [
        'UBND XÃ VĨNH TÚ',
        'TUYÊN TRUYỀN CCHC THÁNG 9 NĂM 2024',
        'Tên việc | Trang TTĐT (tin, bài) | Băng rôn (tấm)',
        `${label} | 38 | 12`,
        'Riêng T9 | 5 | 0',
      ],
    });
    expect(lines(read)).toEqual([
      'B4 19372 2024-9M portal item 38 comparison',
      'C4 19372 2024-9M banner piece 12 comparison',
      'B5 19372 2024-M09 portal item 5',
      'C5 19372 2024-M09 banner piece 0',
    ]);
  },
);
