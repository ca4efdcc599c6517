import { describe, expect, it } from 'vitest';
import { renderSvg, svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { unitTally } from '../../../../tests/helpers/figures.ts';
import { rankingOption } from './chart.ts';
import { rankUnits, unranked } from './rows.ts';
import { rankingSentence, type RankingSubject } from './sentence.ts';

const subject: RankingSubject = { level: 'xa', measure: 'item', channel: null, period: '2026-Q1' };

const units = [
  unitTally('Bến Quan', 12),
  unitTally('Vĩnh Hoàng', 120, { lower: 1 }),
  unitTally('Cửa Tùng', 0),
  unitTally('Vĩnh Thủy', null),
  unitTally('Vĩnh Linh', 12),
  unitTally('Gio Linh', null, { missing: 1 }),
  unitTally('Hồ Xá', null, { conflicts: 2 }),
  unitTally('Cam Lộ', null, { noActivity: 1 }),
];

describe('rankUnits', () => {
  it('ranks numbers and lists the rest by its reason', () => {
    const ranked = rankUnits(units);
    expect(ranked.map(({ rank, tied, name }) => [rank, tied, name])).toEqual([
      [1, false, 'Xã Vĩnh Hoàng'],
      [2, true, 'Xã Bến Quan'],
      [2, true, 'Xã Vĩnh Linh'],
      [4, false, 'Xã Cửa Tùng'],
      [null, false, 'Xã Hồ Xá'],
      [null, false, 'Xã Gio Linh'],
      [null, false, 'Xã Cam Lộ'],
      [null, false, 'Xã Vĩnh Thủy'],
    ]);
    expect(unranked(ranked).map(({ reason, rows }) => [reason, rows.length])).toEqual([
      ['conflict', 1],
      ['missing', 1],
      ['no_activity', 1],
      ['none', 1],
    ]);
  });
});

it('says that nothing was worked out where figures have nothing to be divided by', () => {
  const rows = rankUnits([unitTally('A', null, { raw: 9, withheld: 'unbased' }), unitTally('B', null)]);
  expect(rankingSentence(rows, subject)).toBe(
    'Chưa tính được cho đơn vị nào, quý I/2026; 2 trong 2 xã không có số để xếp hạng.',
  );
});

describe('provisional numbers', () => {
  it('are hatched in their own colour: something is announced or awaits a decision', () => {
    const rows = rankUnits([
      unitTally('A', 9),
      unitTally('B', 8, { missing: 1 }),
      unitTally('C', 7, { conflicts: 2 }),
      unitTally('D', 6, { absent: 1 }),
      unitTally('E', 5, { lower: 1, about: 1 }),
    ]);
    const [series] = rankingOption(rows, null, TEST_THEME).series as {
      data: { itemStyle: { color: string; decal?: object } }[];
    }[];
    expect(series!.data.map(({ itemStyle }) => itemStyle.decal !== undefined)).toEqual([
      ...[false, true, true, true, false],
    ]);
    expect(renderSvg(rankingOption(rows, null, TEST_THEME))).toContain('<pattern');
    expect(renderSvg(rankingOption(rows.slice(0, 1), null, TEST_THEME))).not.toContain('<pattern');
  });
});

describe('rankingSentence', () => {
  const sentence = (list: typeof units, part: Partial<RankingSubject> = {}) =>
    rankingSentence(rankUnits(list), { ...subject, ...part });

  it('names the leader with the mark of its bound, and who has no number', () => {
    expect(sentence(units)).toBe(
      'Xã Vĩnh Hoàng dẫn đầu với ≥ 120 tin, bài, quý I/2026; 4 trong 8 xã không có số để xếp hạng.',
    );
  });

  it('names the channel that was chosen', () => {
    expect(sentence([unitTally('A', 3), unitTally('B', 1)], { channel: 'radio' })).toBe(
      'Xã A dẫn đầu với 3 tin, bài qua kênh truyền thanh, quý I/2026.',
    );
  });

  it('names those who lead together, or counts them', () => {
    expect(sentence([unitTally('B', 3), unitTally('A', 3), unitTally('C', 1)])).toBe(
      'Xã A và Xã B cùng dẫn đầu với 3 tin, bài, quý I/2026.',
    );
    const many = ['A', 'B', 'C', 'D'].map((name) => unitTally(name, 3));
    expect(sentence([...many, unitTally('E', 1)])).toContain('4 xã cùng dẫn đầu');
  });

  it('does not praise one who is alone, all who did nothing, or nobody', () => {
    expect(sentence([unitTally('A', 3), unitTally('B', null)])).toMatch(/^Chỉ Xã A có số liệu: 3/);
    expect(sentence([unitTally('A', 0), unitTally('B', 0)])).toMatch(/^Cả 2 xã đều báo cáo 0/);
    expect(sentence([unitTally('A', null)])).toMatch(/^Chưa đơn vị nào có số liệu/);
  });
});

describe('rankingOption', () => {
  const ranked = rankUnits(units).filter((row) => row.rank !== null);

  it('draws ranks, names without the shared type, and numbers with their marks', () => {
    const texts = svgTexts(renderSvg(rankingOption(ranked, null, TEST_THEME)));
    expect(texts).toEqual(
      expect.arrayContaining(['1  Vĩnh Hoàng', '=2  Bến Quan', '=2  Vĩnh Linh', '4  Cửa Tùng']),
    );
    expect(texts).toEqual(expect.arrayContaining(['≥ 120', '12', '0']));
  });

  it('picks out the bar and the name of the chosen unit', () => {
    const svg = renderSvg(rankingOption(ranked, 'xa:Bến Quan@2025-07-01', TEST_THEME));
    expect(svg.split(TEST_THEME.markChosen)).toHaveLength(3);
  });
});
