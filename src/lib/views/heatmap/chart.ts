import type { EChartsOption } from 'echarts';
import type { Channel } from '#lib/domain/channel.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import type { ChannelRow } from '../channels/rows.ts';
import { axisNames } from '../figure/axis-names.ts';
import { boundOf } from '../figure/tally.ts';
import { stepOf, WHITE_TEXT_FROM } from './steps.ts';

/** A cell of the map, in drawing order. */
export interface HeatCell {
  readonly row: ChannelRow;
  readonly channel: Channel;
  readonly value: number | null;
  readonly text: string;
}

/** All cells, unit by unit. */
export function heatCells(rows: readonly ChannelRow[], channels: readonly Channel[]): HeatCell[] {
  return rows.flatMap((row) =>
    channels.map((channel) => {
      const tally = row.channels.get(channel);
      const value = tally?.value ?? null;
      const text = tally && value !== null ? formatBounded(value, boundOf(tally)) : viewWords.noneMark;
      return { row, channel, value, text };
    }),
  );
}

/** Text on the light steps of the scale, whose colours are the same in both themes. */
const LABEL_WIDTH = 140;
const ON_LIGHT = '#1f2328';
const ON_DARK = '#ffffff';

/**
 * Units down, channels across, the number in each cell; a cell without a number is empty with a
 * dash. The data of the series are the cells with a number, in the order of `heatCells`.
 */
export function heatmapOption(
  rows: readonly ChannelRow[],
  channels: readonly Channel[],
  mine: string | null,
  theme: ChartTheme,
): EChartsOption {
  const cells = heatCells(rows, channels);
  const known = cells.filter((cell) => cell.value !== null);
  const names = axisNames(rows);
  const at = (cell: HeatCell) => [terms.channelShort[cell.channel], String(rows.indexOf(cell.row))];
  const greatest = Math.max(0, ...known.map((cell) => cell.value ?? 0));
  const plain = { itemStyle: { borderWidth: 0 }, dividerLineStyle: { width: 0 } };
  return {
    matrix: {
      left: 0,
      right: 4,
      top: 0,
      bottom: 0,
      x: {
        ...plain,
        levelSize: 30,
        data: channels.map((channel) => ({ value: terms.channelShort[channel] })),
        label: { color: theme.text, fontSize: 12 },
      },
      y: {
        ...plain,
        levelSize: LABEL_WIDTH,
        data: rows.map((row, index) => ({
          value: String(index),
          ...(row.id === mine ? { label: { color: theme.markChosen, fontWeight: 'bold' as const } } : {}),
        })),
        label: {
          color: theme.text,
          fontSize: 12,
          align: 'right',
          width: LABEL_WIDTH - 10,
          overflow: 'break',
          lineHeight: 14,
          formatter: (item: { value?: unknown }) => names[Number(item.value)] ?? '',
        },
      },
      corner: { itemStyle: { borderWidth: 0 } },
      body: {
        itemStyle: { borderColor: theme.rule, borderWidth: 1 },
        label: { color: theme.textMuted },
        data: cells
          .filter((cell) => cell.value === null)
          .map((cell) => ({ coord: at(cell), value: cell.text })),
      },
      backgroundStyle: { borderWidth: 0 },
    },
    visualMap: { type: 'piecewise', show: false, dimension: 2, pieces: colourPieces(greatest, theme) },
    tooltip: {
      trigger: 'item',
      formatter: (item) => {
        const cell = known[(item as { dataIndex: number }).dataIndex];
        return cell ? `${cell.row.name}\n${terms.channel[cell.channel]}: ${cell.text}` : '';
      },
    },
    series: [
      {
        type: 'heatmap',
        coordinateSystem: 'matrix',
        itemStyle: { borderColor: theme.surface, borderWidth: 1 },
        data: known.map((cell) => ({
          value: [...at(cell), cell.value ?? 0],
          label: {
            color: stepOf(cell.value, greatest, theme.scale.length)! >= WHITE_TEXT_FROM ? ON_DARK : ON_LIGHT,
          },
        })),
        label: { show: true, formatter: (item) => known[item.dataIndex]?.text ?? '' },
      },
    ],
  };
}

/** The bounds of `stepOf`, as ECharts wants them. */
function colourPieces(greatest: number, theme: ChartTheme): { gt?: number; lte?: number; color: string }[] {
  const size = greatest / theme.scale.length;
  return theme.scale.map((color, step) => ({
    color,
    ...(step > 0 ? { gt: step * size } : {}),
    ...(step < theme.scale.length - 1 ? { lte: (step + 1) * size } : {}),
  }));
}
