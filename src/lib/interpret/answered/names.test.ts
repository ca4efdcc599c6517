import { describe, expect, it } from 'vitest';
import type { NameMeaning } from '#lib/domain/answer.ts';
import type { UnitKey } from '#lib/domain/dictionary.ts';
import { answers, readWith } from '../../../../tests/helpers/answered.ts';
import { registry } from '../../../../tests/helpers/registry.ts';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const table = (name: string) => ({
  A: [
    'UBND HUYỆN VĨNH LINH',
    'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
    'STT | Đơn vị | Cổng TTĐT (tin, bài)',
    `1 | ${name} | 12`,
    '2 | Xã Vĩnh Ô | 12',
  ],
});
const VINH_HA: UnitKey = { level: 'xa', code: '19417', from: null };
const named = (name: string, is: NameMeaning, within: UnitKey | null = null) =>
  answers([{ about: 'name', name, within, is }]);

describe('what a person said that a name stands for', () => {
  it('is a unit, however the name is written', () => {
    expect(doubts(interpreted(table('Xã Vỉnh Hà')))).toEqual(['B4 unit-unknown']);
    const said = named('xã vỉnh hà', { kind: 'unit', unit: VINH_HA });
    for (const name of ['Xã Vỉnh Hà', '1. UBND X. VỈNH HÀ']) {
      const read = readWith(table(name), said);
      expect([lines(read)[0], doubts(read)]).toEqual(['C4 19417 2024 portal item 12', []]);
    }
  });

  it('holds inside what it was said of', () => {
    const is = { kind: 'unit', unit: VINH_HA } as const;
    const read = (code: string) =>
      lines(readWith(table('Xã Vỉnh Hà'), named('xã vỉnh hà', is, { level: 'huyen', code, from: null })))[0];
    expect(read('464')).toContain(' 19417 ');
    expect(read('468')).toContain('"Xã Vỉnh Hà"');
  });

  it('is not the unit that has had its code since', () => {
    const hoXa = registry.keyOf(registry.at('xa', '19363', '2024-12-31')!);
    const said = named('thị trấn hồ xã', { kind: 'unit', unit: hoXa });
    const read = (year: string) =>
      readWith(
        {
          A: [
            'UBND TỈNH QUẢNG TRỊ',
            `KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM ${year}`,
            'STT | Đơn vị | Cổng TTĐT (tin, bài)',
            '1 | Thị trấn Hồ Xã | 12',
          ],
        },
        said,
      );
    expect([lines(read('2024')), doubts(read('2024'))]).toEqual([['C4 19363 2024 portal item 12'], []]);
    expect(doubts(read('2026'))).toEqual(['B4 unit-unknown']);
  });

  it('is an office of its own name', () => {
    const read = readWith(table('Tổ công tác 35'), named('tổ công tác 35', { kind: 'other' }));
    expect([lines(read)[0], doubts(read)]).toEqual(['C4 "Tổ công tác 35" 2024 portal item 12', []]);
  });

  it('is a line over others, whose figures are their total', () => {
    const read = readWith(table('Khối các xã'), named('khối các xã', { kind: 'group' }));
    expect(lines(read)[0]).toMatch(/^C4 .* 12 total/);
    expect(doubts(read)).toEqual([]);
    const bare = readWith(
      { A: table('Khối các xã').A.map((row) => row.replace('xã | 12', 'xã |')) },
      named('khối các xã', { kind: 'group' }),
    );
    expect(lines(bare)).toEqual(['C5 19426 2024 portal item 12']);
  });

  it('is a total beside units too', () => {
    const side = {
      A: [
        'UBND HUYỆN VĨNH LINH',
        'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
        'Kênh | Xã Vĩnh Hà | Xã Vĩnh Ô | Xã miền núi',
        'Cổng TTĐT | 12 | 5 | 17',
      ],
    };
    const read = readWith(side, named('xã miền núi', { kind: 'group' }));
    expect(lines(read)[2]).toMatch(/^D4 .* 17 total/);
    expect(doubts(read)).toEqual([]);
  });
});
