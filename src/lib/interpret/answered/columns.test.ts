import { describe, expect, it } from 'vitest';
import type { ColumnMeaning } from '#lib/domain/answer.ts';
import { answers, readWith } from '../../../../tests/helpers/answered.ts';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const TABLE = {
  A: [
    ...HEAD,
    'STT | Đơn vị | Cổng TTĐT (tin, bài) | Zing | Ghi chú',
    '1 | Xã Vĩnh Hà | 12 | 4 | 30',
    '2 | Xã Vĩnh Ô | 8 | 5 |',
  ],
};
type Figures = Extract<ColumnMeaning, { kind: 'figures' }>;
const figures = (as: Figures['as']): Figures => ({
  kind: 'figures',
  channel: 'social',
  subchannel: 'Zing',
  measure: 'item',
  as,
});
const column = (is: ColumnMeaning, path = 'zing') => [{ about: 'column', path, is } as const];

describe('what a person said that a column holds', () => {
  it('makes figures of a column that nobody knew', () => {
    expect(doubts(interpreted(TABLE))).toEqual(['D3 column-unknown']);
    const read = readWith(TABLE, answers(column(figures('value'))));
    expect(lines(read)).toContain('D4 19417 2024 social item 4');
    expect(read.facts.find(({ place }) => place.cell === 'D4')?.subchannel).toBe('Zing');
    expect(doubts(read)).toEqual([]);
  });

  it.each([
    ['total', 'D4 19417 2024 social item 4 total'],
    ['comparison', 'D4 19417 2023 social item 4 comparison'],
  ] as const)('makes each a %s', (as, line) => {
    expect(lines(readWith(TABLE, answers(column(figures(as)))))).toContain(line);
  });

  it('makes quotas of a plan', () => {
    const { targets, account } = readWith(TABLE, answers(column(figures('plan'))));
    expect(targets.map(({ value, channel }) => [value, channel])).toEqual([
      [4, 'social'],
      [5, 'social'],
    ]);
    expect(account[0]!.target).toBe(2);
  });

  it.each(['note', 'ignored'] as const)('reads nothing from one that is %s, and doubts nothing', (kind) => {
    const read = readWith(TABLE, answers(column({ kind })));
    expect([lines(read).length, doubts(read)]).toEqual([2, []]);
  });

  it('overrides headings that are known', () => {
    const read = readWith(TABLE, [
      ...answers(column({ kind: 'ignored' }, 'cổng ttđt (tin, bài)')),
      ...answers(column({ ...figures('value'), channel: 'radio', measure: 'broadcast' }, 'ghi chú')),
    ]);
    expect(lines(read)).toEqual(['E4 19417 2024 radio broadcast 30']);
  });

  it('says where units, channels and measures stand', () => {
    const table = { A: [...HEAD, 'TT | Nơi | Loại | Ghi chú | Kết quả', '1 | Xã Vĩnh Hà | Zalo | tin | 4'] };
    const read = readWith(table, [
      ...answers(column({ kind: 'unit' }, 'nơi')),
      ...answers(column({ kind: 'channel' }, 'loại')),
      ...answers(column({ kind: 'measure' }, 'ghi chú')),
    ]);
    expect(lines(read)).toEqual(['E4 19417 2024 social item 4']);
  });

  it('reads figures of which nothing names the channel as of none', () => {
    const table = { A: [...HEAD, 'STT | Đơn vị | Cột lạ', '1 | Xã Vĩnh Hà | 4'] };
    const read = readWith(table, answers(column({ ...figures('value'), channel: null }, 'cột lạ')));
    expect([lines(read), doubts(read)]).toEqual([['C4 19417 2024 other item 4'], []]);
  });

  it('tells the names of a list without headings from its figures', () => {
    const bare = {
      A: ['UBND HUYỆN VĨNH LINH', 'SỐ TIN BÀI TRÊN CỔNG TTĐT NĂM 2024', 'Xã Vĩnh Hà | 4', 'Xã Vĩnh Ô | 5'],
    };
    const read = readWith(bare, answers(column({ ...figures('value'), channel: 'radio' }, '')));
    expect(lines(read)).toEqual(['B3 19417 2024 radio item 4', 'B4 19426 2024 radio item 5']);
  });

  it('reaches, for a layout, tables with its headings alone', () => {
    const [signature] = interpreted(TABLE).signatures;
    const said = answers(column(figures('value')), { kind: 'layout', signature: signature! });
    expect(lines(readWith(TABLE, said))).toHaveLength(4);
    const other = { A: TABLE.A.map((row) => `${row} | thêm`) };
    expect(lines(readWith(other, said))).toHaveLength(2);
    expect(readWith(TABLE, said).signatures).toEqual([signature]);
  });

  it('is the narrowest of what was said, and of those the last', () => {
    const read = readWith(TABLE, [
      ...answers(column(figures('value'))),
      ...answers(column(figures('total')), { kind: 'always' }),
    ]);
    expect(lines(read)).toContain('D4 19417 2024 social item 4');
  });
});
