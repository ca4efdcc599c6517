import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const TABLE = ['TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', 'TT | Nội dung | ĐVT | Số lượng', '1 | Loa | lượt | 30'];
const read = (...rows: readonly string[]) => interpreted({ Sheet1: [...rows] });

describe('who signs below a table', () => {
  it('reports, where nothing else says who does', () => {
    const found = read(...TABLE, '', '| | | TM. ỦY BAN NHÂN DÂN XÃ VĨNH TÚ', '| | | CHỦ TỊCH');
    expect(lines(found)).toEqual(['D3 19372 2024-Q1 radio broadcast 30']);
    expect(doubts(found)).toEqual([]);
  });

  it('does not speak against the letterhead', () => {
    const found = read('UBND XÃ VĨNH THÁI', ...TABLE, '', '| | | TM. UBND XÃ VĨNH TÚ');
    expect(lines(found)).toEqual(['D4 19369 2024-Q1 radio broadcast 30']);
  });
});
