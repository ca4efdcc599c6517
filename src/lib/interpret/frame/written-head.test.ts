import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const TABLE = ['SỐ LIỆU TUYÊN TRUYỀN CCHC', 'STT | Nội dung | ĐVT | Số lượng', '1 | Loa | lượt | 60'];

it('keeps the name of a letterhead that no registry of the day knows, and asks of it', () => {
  const read = interpreted({ Sheet1: ['UBND HUYỆN VĨNH LINH', 'UBND XÃ VĨNH TÚ', ...TABLE] });
  expect(lines(read)).toEqual(['D5 "Xã Vĩnh Tú"  radio broadcast 60']);
  expect(doubts(read)).toContain('unit-unknown');
});
