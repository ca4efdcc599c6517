import { expect, it } from 'vitest';
import { answers, readWith } from '../../../../tests/helpers/answered.ts';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const TABLE = ['Bên nào | Website xã | Loa phát thanh', 'Xã Vĩnh Hà | 12 | 7', 'Xã Vĩnh Ô | 8 | 4'];
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

it('reads nothing where a person said that a list without headings is none', () => {
  const bare = { A: [...HEAD, 'Kết quả đăng tin trên Cổng TTĐT', 'Xã Vĩnh Hà | 3', 'Xã Vĩnh Ô | 5'] };
  expect(doubts(interpreted(bare))).toEqual(['layout-doubtful']);
  const read = readWith(bare, answers([{ about: 'layout', sheet: 'A', as: 'headings', turned: false }]));
  expect([lines(read), doubts(read).filter((each) => each.includes('layout'))]).toEqual([[], []]);
});

const HEADED = [
  ...HEAD,
  'STT | Đơn vị | Cổng TTĐT (tin, bài) | Truyền thanh (lượt)',
  '1 | Xã Vĩnh Hà | 12 | 7',
];
const REST = ['2 | Xã Vĩnh Ô | 8 | 4', '3 | Xã Vĩnh Tú | 6 | 5'];

it('knows a table that goes on without headings again by those of the table before', () => {
  const broken = { A: HEADED, B: REST };
  const plain = interpreted(broken);
  expect(doubts(plain)).toEqual(['layout-doubtful']);
  const [signature] = plain.signatures;
  const all = answers([{ about: 'layout', sheet: 'B', as: 'continued', turned: false }], {
    kind: 'layout',
    signature: signature!,
  });
  const read = readWith({ C: HEADED, D: REST }, all);
  expect(read.layouts.map(({ kind }) => kind)).toEqual(['headings', 'continued']);
  expect([lines(read).length, doubts(read)]).toEqual([6, []]);
  const whole = readWith({ A: HEADED, B: HEADED }, all);
  expect(whole.layouts.map(({ kind }) => kind)).toEqual(['headings', 'headings']);
});

it('knows a list without headings again by who sends it, and leaves its other sheets alone', () => {
  const bare = [...HEAD, 'Kết quả đăng tin trên Cổng TTĐT', 'Xã Vĩnh Hà | 3', 'Xã Vĩnh Ô | 5'];
  const said = answers([{ about: 'layout', sheet: 'A', as: 'bare', turned: false }], {
    kind: 'sender',
    sender: 'huyen:464',
  });
  const read = readWith({ A: bare }, said);
  expect([lines(read).length, doubts(read)]).toEqual([2, []]);
  const form = [...HEAD, 'Kênh tuyên truyền | Số lượng (tin, bài)', 'Truyền thanh | 7', 'Zalo | 5'];
  expect(lines(readWith({ A: form }, said))).toEqual(lines(interpreted({ A: form })));
});
