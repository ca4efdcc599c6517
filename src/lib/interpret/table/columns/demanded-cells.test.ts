import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'Tuyên truyền CCHC năm 2024', 'TT | Xã | Trang TTĐT | Truyền thanh'];

it('takes a table whose cells all say what is wanted, and how often, for quotas', () => {
  const read = interpreted({
    A: [
      ...HEAD,
      '1 | Xã Vĩnh Tú | tối thiểu 03 tin, bài/tháng | 02 lượt phát/tuần',
      '2 | Xã Vĩnh Thái | tối thiểu 04 tin, bài/tháng | 03 lượt phát/tuần',
    ],
  });
  expect(lines(read)).toEqual([]);
  expect(doubts(read)).toEqual([]);
  expect(
    read.targets.map(({ unit, channel, value, per }) => `${unit.code} ${channel} ${value} ${per}`),
  ).toEqual(['19372 portal 3 month', '19372 radio 2 week', '19369 portal 4 month', '19369 radio 3 week']);
});

it('asks about how often among figures of what was done', () => {
  const read = interpreted({
    A: [...HEAD, '1 | Xã Vĩnh Tú | 12 | 02 lượt phát/tuần', '2 | Xã Vĩnh Thái | 14 | 03 lượt phát/tuần'],
  });
  expect(lines(read).slice(0, 2)).toContain('C4 19372 2024 portal item 12');
  expect(doubts(read)).toContain('D4 rate-without-count');
});
