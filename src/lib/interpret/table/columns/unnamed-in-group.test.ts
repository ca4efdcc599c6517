import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../../tests/helpers/interpreted.ts';

const read = (...rows: readonly string[]) =>
  doubts(
    interpreted({
      A: [
        'UBND HUYỆN VĨNH LINH',
        'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
        ...rows,
        '1 | Xã Vĩnh Tú | 4 | 30 | 2',
      ],
    }),
  );
const TOP = 'STT | Đơn vị | Truyền thanh | < | Băng rôn';

it.each([
  ['no heading of its own', ' | | Số tin, bài | | Tấm'],
  ['a heading that says nothing known', ' | | Số tin, bài | Số lươtj phast | Tấm'],
])('asks about a column with %s beside one that says what it counts', (_, below) => {
  expect(read(TOP, below)).toContain('D5 column-unknown');
});

it('asks nothing where each says what it counts, or of when it is', () => {
  expect(read(TOP, ' | | Số tin, bài | Số lượt phát | Tấm')).toEqual([]);
  expect(read(TOP, ' | | Trong năm | Cùng kỳ năm trước | Tấm')).toEqual([]);
});

it('puts a column that lost its heading in no group of its neighbour where groups are merged', () => {
  const [first] = read('STT | Đơn vị | Truyền thanh | < | ', ' | | Số tin, bài | Số lượt phát | Tấm');
  expect(first).toBe('E4 column-unknown');
});

it('asks about banners that a group of broadcasts seems to reach over', () => {
  const below = ' | | Số tin, bài | Số lượt phát | tấm';
  expect(read('STT | Đơn vị | Truyền thanh | | ', below)).toEqual(['E5 column-unknown']);
  expect(read('STT | Đơn vị | Truyền thanh | | Băng rôn', below)).toEqual([]);
});
