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
