import { describe, expect, it } from 'vitest';
import { renderSvg, svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { unitTally } from '../../../../tests/helpers/figures.ts';
import { changeRows } from './rows.ts';
import { slopeEnds, slopeOption, slopeRows } from './slope.ts';

const before = [
  unitTally('A', 10),
  unitTally('B', 30),
  unitTally('C', null),
  unitTally('D', 5, { missing: 1 }),
];
const after = [unitTally('A', 25), unitTally('B', 20), unitTally('C', 4), unitTally('D', 5)];
const rows = slopeRows(changeRows(before, after, false));
const SPAN = { previous: '2023', current: '2024', crosses: false };

interface Drawn {
  readonly name: string;
  readonly lineStyle: { color: string; type: string; width: number };
  readonly data: (string | { value: number; itemStyle: { color: string } })[];
  readonly markLine?: object;
}
const linesOf = (span = SPAN, mine: string | null = null) =>
  slopeOption(rows, span, mine, TEST_THEME).series as unknown as Drawn[];

describe('the slope of two periods', () => {
  it('has a line for units with a number in both, the greatest first, and none for a missing one', () => {
    expect(rows.map(({ name }) => name)).toEqual(['Xã A', 'Xã B', 'Xã D']);
  });

  it('colours by the direction, picks out the chosen unit, keeps a provisional number hollow', () => {
    const [a, b, d] = linesOf();
    expect([a?.lineStyle.color, b?.lineStyle.color]).toEqual([TEST_THEME.changeUp, TEST_THEME.changeDown]);
    expect(linesOf(SPAN, 'xa:A@2025-07-01')[0]?.lineStyle).toMatchObject({
      color: TEST_THEME.markChosen,
      width: 4,
    });
    expect(
      d?.data.map((end) => (typeof end === 'string' ? end : end.itemStyle.color === TEST_THEME.surface)),
    ).toEqual([true, false]);
  });

  it('names each line at its end with both numbers, without the type that all share', () => {
    const texts = svgTexts(renderSvg(slopeOption(rows, SPAN, null, TEST_THEME)));
    expect(texts).toEqual(expect.arrayContaining(['Năm 2023', 'Năm 2024', '10', '25  A', '20  B', '≥ 5']));
  });

  it('keeps names of lines that end close together apart', () => {
    const near = ['A', 'B', 'C', 'D', 'E', 'F'];
    const many = slopeRows(
      changeRows(
        near.map((name, at) => unitTally(name, 100 * at)),
        near.map((name, at) => unitTally(name, 300 + at)),
        false,
      ),
    );
    const svg = renderSvg(slopeOption(many, SPAN, null, TEST_THEME));
    const heights = [
      ...svg.matchAll(/<text[^>]*?(?:translate\([\d.]+ ([\d.]+)\)|y="([\d.]+)")[^>]*>30\d {2}[A-F]</g),
    ]
      .map((match) => Number(match[1] ?? match[2]))
      .sort((a, b) => a - b);
    expect(heights).toHaveLength(near.length);
    for (const [at, height] of heights.entries())
      if (at > 0) expect(height - heights[at - 1]!).toBeGreaterThan(15);
  });

  it('draws 01/07/2025 between the periods, where the lines are dotted', () => {
    const crossing = { ...SPAN, crosses: true };
    expect(slopeEnds(crossing)).toEqual(['previous', 'break', 'current']);
    const [first] = linesOf(crossing);
    expect(first?.lineStyle.type).toBe('dotted');
    expect(first?.data[1]).toBe('-');
    expect(svgTexts(renderSvg(slopeOption(rows, crossing, null, TEST_THEME)))).toContain(
      'Sắp xếp ĐVHC 01/07/2025',
    );
  });
});
