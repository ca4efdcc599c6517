import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

it.each(['ỦY BAN NHÂN DÂN XÃ\nVĨNH TÚ', 'UBND HUYỆN VĨNH LINH\nUBND XÃ\nVĨNH TÚ'])(
  'reads on where a line breaks inside a name: %j',
  (head) => {
    const read = interpreted({
      A: [head, 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ\nI NĂM 2024', 'Nội dung | Số lượng', 'Trang TTĐT (tin) | 3'],
    });
    expect(lines(read)).toEqual(['B4 19372 2024-Q1 portal item 3']);
  },
);

it('takes the numbered name of a commune above a table for the one that it is of', () => {
  const table = ['Hình thức | Số lượng', 'Trang TTĐT (tin) | 3', 'Truyền thanh (lượt) | 4'];
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'I. Xã Vĩnh Tú',
      ...table,
      'II. Xã Vĩnh Thái',
      ...table,
    ],
  });
  expect(lines(read).map((line) => line.split(' ')[1])).toEqual(['19372', '19372', '19369', '19369']);
});
