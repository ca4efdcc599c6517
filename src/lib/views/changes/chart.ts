import type { EChartsOption } from 'echarts';
import { formatNumber } from '#lib/messages/format.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { axisNames } from '../figure/axis-names.ts';
import { hatchIf } from '../figure/provisional.ts';
import { nameAxis } from '../figure/name-axis.ts';
import { countAxis, gridBox } from '../figure/value-axis.ts';
import { diffOf, isProvisionalChange, type ChangeRow } from './rows.ts';
import { changeMark, changeText, diffText, ratioText } from './words.ts';

/**
 * Rows whose change is known, as bars to both sides of zero; names keep their own column at the left. `narrow`: the numbers
 * of falls stand beyond zero, where there is room, and not between bars and names.
 */
export function changesOption(
  rows: readonly ChangeRow[],
  mine: string | null,
  theme: ChartTheme,
  narrow = false,
): EChartsOption {
  const most = Math.max(1, ...rows.map((row) => Math.abs(diffOf(row.change) ?? 0)));
  const falls = rows.some((row) => (diffOf(row.change) ?? 0) < 0);
  const rises = rows.some((row) => (diffOf(row.change) ?? 0) > 0);
  return {
    grid: gridBox({ top: 28, right: 8 }),
    xAxis: {
      ...countAxis(theme),
      min: falls ? -most * (narrow ? 1 : ROOM_FOR_LABEL) : 0,
      max: rises || narrow ? most * ROOM_FOR_LABEL : 0,
      axisLabel: {
        color: theme.textMuted,
        showMinLabel: !falls,
        showMaxLabel: !rises,
        hideOverlap: true,
        formatter: (value: number) => formatNumber(value),
      },
    },
    yAxis: {
      ...nameAxis(axisNames(rows), theme, { chosen: rows.findIndex((row) => row.id === mine) }),
    },
    tooltip: {
      trigger: 'item',
      formatter: (item) => {
        const row = rows[(item as { dataIndex: number }).dataIndex]!;
        return `${row.name}\n${[diffText(row), ratioText(row), changeText(row)].filter(Boolean).join(', ')}${changeMark(row)}`;
      },
    },
    series: [
      {
        type: 'bar',
        barWidth: 14,
        data: rows.map((row) => {
          const diff = diffOf(row.change) ?? 0;
          return {
            value: diff,
            itemStyle: {
              color: diff < 0 ? theme.changeDown : theme.changeUp,
              ...hatchIf(isProvisionalChange(row), theme),
            },
            label: { position: diff < 0 && !narrow ? ('left' as const) : ('right' as const) },
          };
        }),
        label: {
          show: true,
          color: theme.text,
          formatter: (item) => diffText(rows[item.dataIndex]!),
        },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: theme.edge, type: 'solid', width: 1 },
          data: [{ xAxis: 0 }],
        },
      },
    ],
  };
}

/** The longest bar leaves room for its text. */
const ROOM_FOR_LABEL = 1.5;
