import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND XÃ VĨNH HÀ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024'];

it('counts what stands under "Tổng số" where nothing stands beside it', () => {
  const read = interpreted({
    A: [...HEAD, 'STT|Hình thức tuyên truyền|Đơn vị tính|Tổng số', '1|Loa truyền thanh|tin, bài|12'],
  });
  expect(lines(read)).toEqual(['D4 19417 2024-Q1 radio item 12']);
});

it('leaves it a total of the parts beside it', () => {
  const parted = interpreted({
    A: [
      ...HEAD,
      'STT|Hình thức tuyên truyền|Tháng 1|Tháng 2|Tổng số',
      '1|Loa truyền thanh (tin, bài)|7|5|12',
    ],
  });
  expect(lines(parted).at(-1)).toBe('E4 19417 2024-Q1 radio item 12 total');
});

it.each(['Cả năm', 'Tổng số', 'Cộng'])('"%s" beside who sent the numbers is none either', (heading) => {
  const read = interpreted({
    A: [
      ...HEAD,
      `Đơn vị|Hình thức|ĐVT|${heading}|Người nộp lên`,
      'Vĩnh Tú|Trang TTĐT|tin, bài|44|Hòa',
      'Vĩnh Hà|Họp dân|cuộc|6|Tú',
    ],
  });
  expect(read.facts.map(({ value, status }) => [value, status])).toEqual([
    [44, 'counted'],
    [6, 'counted'],
  ]);
});
