import type { EChartsOption } from 'echarts';
import { formatPercent } from '#lib/messages/format.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { axisNames } from '../figure/axis-names.ts';
import { nameAxis } from '../figure/name-axis.ts';
import { hatchIf } from '../figure/provisional.ts';
import { countAxis, gridBox } from '../figure/value-axis.ts';
import { isOpen, type CompletionRow } from './rows.ts';

/**
 * The strict rate of each unit as a bar from 0 to 100 %, with n/N beside it. The axis names its ends and its middle, which
 * have room in any window.
 */
export function completionOption(
  rows: readonly CompletionRow[],
  mine: string | null,
  theme: ChartTheme,
): EChartsOption {
  return {
    grid: gridBox({ top: 28, right: 100 }),
    xAxis: {
      ...countAxis(theme),
      minInterval: 0,
      interval: 0.5,
      max: 1,
      axisLabel: {
        color: theme.textMuted,
        formatter: (value: number) => formatPercent(value, 0),
        hideOverlap: true,
      },
    },
    // Wider names would leave the axis no room for its end in a narrow window.
    yAxis: nameAxis(axisNames(rows), theme, { width: 150, chosen: rows.findIndex((row) => row.id === mine) }),
    tooltip: {
      trigger: 'item',
      formatter: (item) => {
        const row = rows[(item as { dataIndex: number }).dataIndex]!;
        const { part, whole, ratio } = row.strict;
        return `${row.name}\n${taskWords.strict}: ${taskWords.rate(part, whole, ratio)}`;
      },
    },
    series: [
      {
        type: 'bar',
        barWidth: 14,
        showBackground: true,
        backgroundStyle: { color: theme.surface, borderColor: theme.rule, borderWidth: 1 },
        data: rows.map((row) => ({
          value: row.strict.ratio ?? 0,
          itemStyle: {
            color: row.id === mine && mine !== null ? theme.markChosen : theme.mark,
            ...hatchIf(isOpen(row), theme),
          },
        })),
        label: {
          show: true,
          position: 'right',
          color: theme.text,
          formatter: (item) => {
            const { part, whole, ratio } = rows[item.dataIndex]!.strict;
            return taskWords.rate(part, whole, ratio);
          },
        },
      },
    ],
  };
}
