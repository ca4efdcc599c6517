import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND XÃ VĨNH TÚ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC THÁNG 10 NĂM 2024'];

it('a list of channels and of what was counted of each is read without a heading, and said', () => {
  const read = interpreted({
    A: [...HEAD, 'Trang TTĐT xã | 11 tin, bài', 'Loa truyền thanh | hơn 26 lượt phát'],
  });
  expect(lines(read)).toEqual([
    'B3 19372 2024-M10 portal item 11',
    'B4 19372 2024-M10 radio broadcast 26 more_than',
  ]);
  expect(doubts(read)).toEqual(['layout-doubtful']);
});

it('no figures are read from lists of other things', () => {
  const read = interpreted({ A: [...HEAD, 'Trưởng ban | 0912 345 678', 'Loa truyền thanh | Anh Nam'] });
  expect(lines(read)).toEqual([]);
});

it.each([
  ['behind', ['1. Trang TTĐT | 12 | tin, bài', '2. Loa truyền thanh | 30 | lượt phát']],
  ['before', ['1. Trang TTĐT | tin, bài | 12', '2. Loa truyền thanh | lượt phát | 30']],
])('words of measure %s the figures say what they count', (_, rows) => {
  const read = interpreted({ A: [...HEAD, ...rows] });
  expect(read.facts.map(({ channel, measure, value }) => [channel, measure, value])).toEqual([
    ['portal', 'item', 12],
    ['radio', 'broadcast', 30],
  ]);
});
