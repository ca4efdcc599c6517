import { describe, expect, it } from 'vitest';
import type { Channel } from '#lib/domain/channel.ts';
import type { Tally } from '../figure/tally.ts';
import { renderSvg, svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { tally } from '../../../../tests/helpers/figures.ts';
import { trendOption } from './chart.ts';
import { niceMost, panelLayout, panelsOption } from './panels.ts';
import { trendOf, type TrendTally } from './rows.ts';
import { trendSentence } from './sentence.ts';

function point(
  period: string,
  channel: Channel,
  value: number | null,
  part: Partial<Tally> = {},
): TrendTally {
  return {
    ...tally(value, part),
    period,
    channel,
    after: Number(period.slice(0, 4)) >= 2025,
    units: 3,
    expected: 3,
  };
}

const across = trendOf([
  point('2026', 'portal', 90),
  point('2022', 'portal', 40),
  point('2024', 'portal', 50),
  point('2024', 'radio', 20),
  point('2025', 'portal', 60),
]);

describe('trendOf', () => {
  it('fills years without figures and breaks where the units changed', () => {
    expect(across.slots.map((slot) => (slot.kind === 'break' ? '|' : slot.period))).toEqual([
      '2022',
      '2023',
      '2024',
      '|',
      '2025',
      '2026',
    ]);
    expect(across.lines[0]?.map((each) => each?.value ?? null)).toEqual([40, null, 50, null, 60, 90]);
    expect(across.sums.map((each) => each?.value ?? null)).toEqual([40, null, 70, null, 60, 90]);
  });

  it('is empty for no figures', () => {
    expect(trendOf([]).slots).toEqual([]);
  });
});

describe('trendOption', () => {
  it('draws the years, one line a channel named at its end, and the break with its reason', () => {
    const texts = svgTexts(renderSvg(trendOption(across, TEST_THEME)));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Năm 2022',
        'Năm 2026',
        'Cổng TTĐT',
        '90',
        'Truyền thanh',
        '20',
        'Sắp xếp ĐVHC 01/07/2025',
      ]),
    );
  });

  it('names lines and tells their numbers on one line where there is room', () => {
    const texts = svgTexts(renderSvg(trendOption(across, TEST_THEME, false, true)));
    expect(texts).toEqual(expect.arrayContaining(['Cổng TTĐT  90', 'Truyền thanh  20']));
  });

  it('names the last period in a narrow window too', () => {
    const quarters = trendOf(
      ['2024-Q3', '2025-Q3', '2026-Q3'].map((period) => ({
        ...point(period, 'radio', 5),
        after: period > '2025-Q2',
      })),
    );
    const narrow = trendOption(quarters, TEST_THEME, false, false, true);
    const texts = svgTexts(renderSvg(narrow, 350, 300));
    expect(texts).toEqual(expect.arrayContaining(['2024', '2025', '2026', '01/07/2025']));
    expect(texts).not.toContain('Quý III');
  });

  it('never joins the two sides', () => {
    const [series] = trendOption(across, TEST_THEME).series as { data: unknown[]; connectNulls: boolean }[];
    expect(series?.data[3]).toBe('-');
    expect(series?.connectNulls).toBe(false);
  });
});

describe('provisional numbers', () => {
  const drawn = (...points: TrendTally[]) => {
    const [series] = trendOption(trendOf(points), TEST_THEME).series as {
      data: { itemStyle: { color: string; borderColor?: string } }[];
    }[];
    return series!.data.map(({ itemStyle }) => itemStyle.color === TEST_THEME.surface);
  };

  it('are hollow: something is announced, awaits a decision, or units have not reported', () => {
    expect(
      drawn(
        point('2025', 'portal', 4),
        point('2026', 'portal', 5, { missing: 1 }),
        point('2027', 'portal', 5, { conflicts: 1 }),
        { ...point('2028', 'portal', 5), expected: 4 },
        point('2029', 'portal', 5, { lower: 1 }),
      ),
    ).toEqual([false, true, true, true, false]);
  });
});

describe('panels', () => {
  const many = trendOf(
    (['portal', 'radio', 'press', 'oral', 'meeting'] as const).flatMap((channel, i) => [
      point('2024', channel, 10 * i),
      point('2025', channel, 10 * i + 7),
    ]),
    true,
  );

  it('has every channel in a panel of its own, on one scale, with the break in each', () => {
    const layout = panelLayout(many.parts.length, 800);
    expect(layout).toEqual({ columns: 3, width: 800, height: 368 });
    const option = panelsOption(many, layout, TEST_THEME);
    expect(option.grid).toHaveLength(5);
    expect(new Set((option.yAxis as { max: number }[]).map(({ max }) => max))).toEqual(new Set([60]));
    const texts = svgTexts(renderSvg(option, 800, layout.height));
    expect(texts).toEqual(expect.arrayContaining(['Cổng TTĐT  7', '2024', '2025']));
    expect(texts.filter((text) => text === '01/07/2025')).toHaveLength(5);
  });

  it('stands in one column where there is no room for two', () => {
    expect(panelLayout(5, 300).columns).toBe(1);
    expect([1, 7, 12, 50, 51, 0].map(niceMost)).toEqual([2, 8, 20, 60, 60, 2]);
  });
});

describe('trendSentence', () => {
  const sentence = (...points: TrendTally[]) => trendSentence(trendOf(points), 'Tổng các xã', 'item');

  it('says what moved since the year before', () => {
    expect(trendSentence(across, 'Tổng các xã', 'item')).toBe(
      'Tổng các xã: 90 tin, bài, năm 2026, tăng 30 (+50%) so với năm 2025.',
    );
    expect(sentence(point('2023', 'portal', 2), point('2024', 'portal', 9))).toBe(
      'Tổng các xã: 9 tin, bài, năm 2024, tăng 7 so với năm 2023.',
    );
    expect(sentence(point('2023', 'portal', 9), point('2024', 'portal', 9))).toContain('bằng năm 2023');
  });

  it('speaks of the chosen period', () => {
    expect(trendSentence(across, 'Tổng các xã', 'item', '2025')).toContain('không so với trước 01/07/2025');
    expect(trendSentence(across, 'Tổng các xã', 'item', '2019')).toContain('năm 2026');
  });

  it('does not say that sums over different numbers of units rose or fell', () => {
    const fewer = { ...point('2024', 'portal', 9), units: 2 };
    expect(sentence(point('2023', 'portal', 12), fewer)).toBe(
      'Tổng các xã: 9 tin, bài, năm 2024 (2 đơn vị có số liệu); năm 2023 là 12 (3 đơn vị), nên hai tổng chưa so được với nhau.',
    );
  });

  it('does not compare across 01/07/2025, with nothing, or with a bound as if it were exact', () => {
    expect(sentence(point('2024', 'portal', 9), point('2025', 'portal', 30))).toContain('không so với trước');
    expect(sentence(point('2024', 'portal', 9))).toContain('chưa có kỳ cùng loại');
    expect(sentence(point('2022', 'portal', 9), point('2024', 'portal', 9))).toContain(
      'chưa có kỳ cùng loại',
    );
    expect(sentence(point('2023', 'portal', 9, { lower: 1 }), point('2024', 'portal', 12))).toBe(
      'Tổng các xã: 12 tin, bài, năm 2024; năm 2023 là ≥ 9.',
    );
  });
});
