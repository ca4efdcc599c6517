import { expect, it } from 'vitest';
import { answers, readWith } from '../../../../tests/helpers/answered.ts';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const TABLE = ['Nơi gửi | Website xã | Loa phát thanh', 'Xã Vĩnh Hà | 12 | 7', 'Xã Vĩnh Ô | 8 | 4'];
const CONTRAST = { A: [...HEAD, ...TABLE] };
const said = (sheet: string) => [{ about: 'layout', sheet, as: 'contrast', turned: false }] as const;

it('reads a sheet as a person said that it is laid out, and doubts that no more', () => {
  const read = readWith(CONTRAST, answers(said('A')));
  expect(read.layouts).toMatchObject([{ kind: 'contrast', turned: false, rival: null }]);
  expect([doubts(interpreted(CONTRAST)), doubts(read)]).toEqual([['layout-doubtful'], []]);
  expect(lines(read)).toHaveLength(4);
});

it('reads sheets with such a table alike, whatever their names', () => {
  const [signature] = interpreted(CONTRAST).signatures;
  const all = answers(said('A'), { kind: 'layout', signature: signature! });
  const read = readWith({ B: CONTRAST.A }, all);
  expect(read.layouts[0]?.kind).toBe('contrast');
  expect(doubts(read)).not.toContain('layout-doubtful');
});

it('reads it as ever where nothing is laid out like that', () => {
  const bare = answers([{ about: 'layout', sheet: 'A', as: 'continued', turned: false }]);
  expect(lines(readWith(CONTRAST, bare))).toEqual(lines(interpreted(CONTRAST)));
});
