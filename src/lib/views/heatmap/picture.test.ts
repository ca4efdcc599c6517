import { expect, it } from 'vitest';
import { PICTURE_ROWS } from '#lib/ui/chart/grid-picture.ts';
import { svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { channelTally } from '../../../../tests/helpers/figures.ts';
import { channelRows, channelsPresent } from '../channels/rows.ts';
import { heatmapLegend, heatmapMarks } from './picture.ts';
import { stepOf } from './steps.ts';

const rows = channelRows([
  channelTally('An', 'portal', 100),
  channelTally('An', 'radio', 0),
  channelTally('B < C', 'portal', 20, { lower: 1 }),
]);

it('the picture holds every unit, channel and number, and hatches what was not stated', () => {
  const { svg, width, height } = heatmapMarks(rows, channelsPresent(rows), 100, TEST_THEME, 960);
  expect(svgTexts(svg)).toEqual(
    expect.arrayContaining(['Cổng TTĐT', 'Truyền thanh', '1  An', '2  B &lt; C', '100', '0', '≥ 20', '–']),
  );
  expect(svg.split('url(#none)')).toHaveLength(2);
  expect(svg).toContain(`fill="${TEST_THEME.scale[4]}"`);
  expect([width, height > 2 * 20]).toEqual([960, true]);
});

it('only as many units are drawn as can be read', () => {
  const many = channelRows(
    Array.from({ length: PICTURE_ROWS + 5 }, (_, at) => channelTally(`${at}`, 'portal', at + 1)),
  );
  const { svg } = heatmapMarks(many, ['portal'], PICTURE_ROWS + 5, TEST_THEME, 960);
  expect(svg.split('<rect x=')).toHaveLength(PICTURE_ROWS + 1);
});

it('the legend says of each colour which numbers it stands for', () => {
  const names = heatmapLegend(244, TEST_THEME).map(({ name }) => name);
  expect(names).toEqual(['0–48', '49–97', '98–146', '147–195', '196–244', 'không có số liệu, không phải 0']);
  for (const [at, name] of names.slice(0, 5).entries()) {
    for (const edge of name.split('–')) expect(stepOf(Number(edge), 244)).toBe(at);
  }
  expect(heatmapLegend(3, TEST_THEME)).toHaveLength(1);
});
