import { describe, expect, it } from 'vitest';
import { renderSvg, svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { unitTally } from '../../../../tests/helpers/figures.ts';
import { ranksOption } from './chart.ts';
import { ranksColumns } from './columns.ts';
import type { UnitPoint } from './query.ts';
import { ranksOf } from './rows.ts';
import { ranksSentence } from './sentence.ts';

const point = (name: string, period: string, value: number | null): UnitPoint => ({
  ...unitTally(name, value),
  period,
  after: period >= '2025',
});

const ranks = ranksOf(
  [
    point('A', '2022', 9),
    point('B', '2022', 9),
    point('C', '2022', 3),
    point('A', '2023', 5),
    point('B', '2023', 8),
    point('C', '2023', null),
    point('B', '2024', 4),
    point('C', '2024', 6),
  ],
  '2023',
);

describe('ranksOf', () => {
  it('ranks each period by itself, ties alike, and leaves a gap where there is no number', () => {
    expect(ranks.rows.map(({ name, points }) => [name, ...points.map((each) => each?.rank ?? null)])).toEqual(
      [
        ['Xã B', 1, 1, 2],
        ['Xã A', 1, 2, null],
        ['Xã C', 3, null, 1],
      ],
    );
    expect(ranks.slots.map((slot) => slot.kind === 'period' && slot.ranked)).toEqual([3, 2, 2]);
  });

  it('breaks where the units changed', () => {
    const across = ranksOf([point('A', '2024', 1), point('N', '2025', 2)]);
    expect(across.slots.map(({ kind }) => kind)).toEqual(['period', 'break', 'period']);
    expect(svgTexts(renderSvg(ranksOption(across.rows, across.slots, null, TEST_THEME)))).toContain(
      'Sắp xếp ĐVHC 01/07/2025',
    );
  });
});

it('draws the first rank on top, names lines at their ends, says among how many', () => {
  const option = ranksOption(ranks.rows, ranks.slots, null, TEST_THEME);
  const heights = (option.series as { data: ('-' | { value: number })[] }[]).map(({ data }) =>
    data.map((each) => (each === '-' ? null : each.value)),
  );
  expect(heights).toEqual([
    [3, 3, 2],
    [2, 2, null],
    [1, null, 3],
  ]);
  const series = option.series as { data: unknown[]; connectNulls: boolean; lineStyle: { color: string } }[];
  expect(series[2]?.data[1]).toBe('-');
  expect(series[2]?.connectNulls).toBe(false);
  expect(series.map(({ lineStyle }) => lineStyle.color)).toEqual([
    TEST_THEME.changeDown,
    TEST_THEME.changeDown,
    TEST_THEME.changeUp,
  ]);
  const texts = svgTexts(renderSvg(option));
  expect(texts).toEqual(expect.arrayContaining(['B', 'C', '3', '3 đơn vị', 'Năm 2022']));
});

it('has the same ranks and numbers in its table', () => {
  const [b] = ranks.rows;
  const texts = ranksColumns(ranks.rows, ranks.slots).map((column) => column.text(b!));
  expect(texts).toEqual(['Xã B', 'B', '=1', '9', '1', '8', '2', '4']);
});

it('says who leads and since when', () => {
  expect(ranksSentence(ranks, '2023')).toBe('Xã B đứng đầu năm 2023, như năm 2022.');
  expect(ranksSentence(ranks, '2024')).toBe('Xã C đứng đầu năm 2024.');
  expect(ranksSentence(ranks, '2022')).toBe('2 đơn vị cùng đứng đầu năm 2022.');
  expect(ranksSentence(ranksOf([]), '2022')).toBe('Chưa có đơn vị nào có số để xếp hạng, năm 2022.');
});
