import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '#lib/domain/channel.ts';
import { renderSvg, svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { channelTally } from '../../../../tests/helpers/figures.ts';
import { channelsOption } from './chart.ts';
import { channelRows, channelsPresent, channelTotals, partsOf, partTally } from './rows.ts';
import { channelsSentence } from './sentence.ts';

const tallies = [
  channelTally('A', 'portal', 10),
  channelTally('A', 'radio', 30, { lower: 1 }),
  channelTally('A', 'oral', 2),
  channelTally('B', 'portal', 0),
  channelTally('B', 'press', 5),
  channelTally('C', 'portal', null, { missing: 1 }),
];

describe('channelRows', () => {
  it('adds a unit up over its channels and ranks it', () => {
    const rows = channelRows(tallies);
    expect(rows.map(({ name, rank, value, bound }) => [name, rank, value, bound])).toEqual([
      ['Xã A', 1, 42, 'lower'],
      ['Xã B', 2, 5, 'exact'],
      ['Xã C', null, null, 'lower'],
    ]);
  });

  it('lists channels with a number in their fixed order, the rest of the palette as one part', () => {
    const channels = channelsPresent(channelRows(tallies));
    expect(channels).toEqual(['portal', 'radio', 'press', 'oral']);
    expect(partsOf(channels)).toEqual([
      { key: 'portal', channels: ['portal'] },
      { key: 'radio', channels: ['radio'] },
      { key: 'others', channels: ['press', 'oral'] },
    ]);
  });

  it('keeps the sum whatever way it is added', () => {
    const some = fc.array(
      fc
        .tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(...CHANNELS), fc.option(fc.nat(99)))
        .map(([unit, channel, value]) => channelTally(unit, channel, value)),
    );
    fc.assert(
      fc.property(some, (list) => {
        const rows = channelRows(list);
        const sum = (values: (number | null)[]) =>
          values.reduce<number>((all, value) => all + (value ?? 0), 0);
        const whole = sum(list.map(({ value }) => value));
        expect(sum(rows.map(({ value }) => value))).toBe(whole);
        expect(sum([...channelTotals(rows).values()].map(({ value }) => value))).toBe(whole);
        const parts = partsOf(channelsPresent(rows));
        expect(sum(rows.flatMap((row) => parts.map((part) => partTally(row, part).value)))).toBe(whole);
        expect(parts.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('channelsSentence', () => {
  it('names the channel that carries most', () => {
    expect(channelsSentence(channelRows(tallies), 'item', '2026-Q1')).toBe(
      'Truyền thanh chiếm hơn nửa số tin, bài (64%), quý I/2026.',
    );
    expect(channelsSentence(channelRows([channelTally('A', 'oral', 3)]), 'item', '2026')).toMatch(
      /^Chỉ kênh/,
    );
    expect(channelsSentence(channelRows([channelTally('A', 'oral', 0)]), 'item', '2026')).toMatch(
      /^Chưa kênh/,
    );
  });
});

describe('channelsOption', () => {
  const rows = channelRows(tallies).filter((row) => row.value !== null);
  const parts = partsOf(channelsPresent(rows));

  it.each(['stacked', 'side-by-side'] as const)('draws %s with names, numbers and every part', (layout) => {
    const texts = svgTexts(renderSvg(channelsOption(rows, parts, layout, null, TEST_THEME)));
    expect(texts).toEqual(expect.arrayContaining(['A', 'B']));
    const series = channelsOption(rows, parts, layout, null, TEST_THEME).series as { name: string }[];
    expect(series.slice(0, 3).map(({ name }) => name)).toEqual([
      'Cổng TTĐT',
      'Truyền thanh',
      'Các kênh khác',
    ]);
    expect(texts).toEqual(expect.arrayContaining([layout === 'stacked' ? '≥ 42' : '≥ 30', '5']));
  });

  it('writes the sum at the end of every stack, whatever part is missing', () => {
    const onlyFirst = channelRows([channelTally('A', 'portal', 7), channelTally('B', 'radio', 5)]);
    const texts = svgTexts(
      renderSvg(channelsOption(onlyFirst, partsOf(channelsPresent(onlyFirst)), 'stacked', null, TEST_THEME)),
    );
    expect(texts).toEqual(expect.arrayContaining(['7', '5']));
  });

  it('gives side-by-side panels one scale', () => {
    const option = channelsOption(rows, parts, 'side-by-side', null, TEST_THEME);
    const axes = option.xAxis as { max: number }[];
    expect(new Set(axes.map((axis) => axis.max)).size).toBe(1);
  });

  it('leaves out what has no number instead of drawing a zero', () => {
    const series = channelsOption(rows, parts, 'stacked', null, TEST_THEME).series as { data: unknown[] }[];
    expect(series.slice(0, 3).map(({ data }) => data)).toEqual([
      [10, 0],
      [30, '-'],
      [2, 5],
    ]);
  });
});

it.each(['stacked', 'side-by-side'] as const)(
  'a number that is not there yet has a hatched place of its own, %s; a zero and a silent unit have none',
  (layout) => {
    const drawn = (part: Parameters<typeof channelTally>[3]) => {
      const rows = channelRows([
        channelTally('A', 'portal', 10),
        channelTally('A', 'radio', null, part),
        channelTally('B', 'radio', 0),
      ]);
      const svg = renderSvg(channelsOption(rows, partsOf(channelsPresent(rows)), layout, null, TEST_THEME));
      return svg.includes('<pattern');
    };
    expect([drawn({ missing: 1 }), drawn({ conflicts: 1 }), drawn({ noActivity: 1 })]).toEqual([
      true,
      true,
      false,
    ]);
  },
);
