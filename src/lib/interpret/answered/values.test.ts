import { describe, expect, it } from 'vitest';
import type { CellMeaning } from '#lib/domain/answer.ts';
import { answers, readWith } from '../../../../tests/helpers/answered.ts';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const TABLE = {
  A: [
    'UBND HUYỆN VĨNH LINH',
    'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
    'STT | Đơn vị | Cổng TTĐT (tin, bài) | Truyền thanh (lượt phát)',
    '1 | Xã Vĩnh Hà | - | 1,250',
    '2 | Xã Vĩnh Ô | abc | 980',
  ],
};

describe('what a person said that figures mean', () => {
  it.each([
    ['missing', 'C4 19417 2024 portal item missing'],
    ['zero', 'C4 19417 2024 portal item 0'],
    ['no_activity', 'C4 19417 2024 portal item no_activity'],
  ] as const)('takes a dash for %s', (is, line) => {
    expect(doubts(interpreted(TABLE))).toContain('C4 dash-meaning');
    const read = readWith(TABLE, answers([{ about: 'dash', is }]));
    expect(lines(read)).toContain(line);
    expect(doubts(read)).not.toContain('C4 dash-meaning');
    expect(read.facts[0]!.sourceText).toBe('-');
  });

  it.each([
    [',', 1.25],
    ['.', 1250],
  ] as const)('takes "%s" for the mark of fractions', (decimal, value) => {
    expect(doubts(interpreted(TABLE))).toContain('D4 number-ambiguous');
    const said = [{ about: 'separator', path: 'truyền thanh (lượt phát)', decimal }] as const;
    const read = readWith(TABLE, answers(said));
    expect(read.facts.find(({ place }) => place.cell === 'D4')?.value).toBe(value);
    expect(doubts(read).filter((each) => each.startsWith('D4'))).toEqual([]);
  });

  it('leaves the other numbers of the column as they are', () => {
    const rows = [...TABLE.A, '3 | Xã Vĩnh Tú | 3 | 15.200', '4 | Xã Vĩnh Khê | 4 | 12.5'];
    for (const decimal of [',', '.'] as const) {
      const said = [{ about: 'separator', path: 'truyền thanh (lượt phát)', decimal }] as const;
      const { facts } = readWith({ A: rows }, answers(said));
      const column = facts.filter(({ channel }) => channel === 'radio').map(({ value }) => value);
      expect(column.slice(1)).toEqual([980, 15_200, 12.5]);
    }
  });

  it.each<[CellMeaning, string[]]>([
    [{ kind: 'value', value: 33 }, ['C5 19426 2024 portal item 33']],
    [{ kind: 'missing' }, ['C5 19426 2024 portal item missing']],
    [{ kind: 'not_applicable' }, ['C5 19426 2024 portal item not_applicable']],
    [{ kind: 'ignored' }, []],
  ])('takes a cell for %j', (is, expected) => {
    expect(doubts(interpreted(TABLE))).toContain('C5 text-in-count');
    const read = readWith(TABLE, answers([{ about: 'cell', sheet: 'A', cell: 'C5', is }]));
    expect(lines(read).filter((line) => line.startsWith('C5'))).toEqual(expected);
    expect(doubts(read).filter((each) => each.startsWith('C5'))).toEqual([]);
  });
});
