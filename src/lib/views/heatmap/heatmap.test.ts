import { describe, expect, it } from 'vitest';
import { channelTally } from '../../../../tests/helpers/figures.ts';
import { channelRows, channelsPresent } from '../channels/rows.ts';
import { heatCells } from './cells.ts';
import { heatmapSentence } from './sentence.ts';
import { stepOf } from './steps.ts';

const rows = channelRows([
  channelTally('A', 'portal', 100),
  channelTally('A', 'radio', 0),
  channelTally('B', 'portal', 20, { about: 1 }),
]);
const channels = channelsPresent(rows);

describe('stepOf', () => {
  it('parts the scale evenly and keeps nothing apart from zero', () => {
    expect([0, 1, 20, 21, 99, 100].map((value) => stepOf(value, 100))).toEqual([0, 0, 0, 1, 4, 4]);
    expect(stepOf(null, 100)).toBeNull();
    expect(stepOf(0, 0)).toBe(0);
  });
});

describe('the heatmap', () => {
  it('has a cell for each unit and channel', () => {
    expect(heatCells(rows, channels).map((cell) => cell.value)).toEqual([100, 0, 20, null]);
  });

  it('names the strongest cell and counts the empty ones', () => {
    expect(heatmapSentence(rows, channels, 'item', '2026')).toBe(
      'Nhiều nhất là Xã A qua kênh cổng/Trang TTĐT: 100 tin, bài, năm 2026; 1/4 ô không có số liệu.',
    );
    expect(heatmapSentence([], channels, 'item', '2026')).toMatch(/^Chưa có ô nào/);
  });
});
