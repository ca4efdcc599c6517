import type { EChartsOption } from 'echarts';
import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded, formatRank } from '#lib/messages/format.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { axisNames } from '../figure/axis-names.ts';
import { nameAxis } from '../figure/name-axis.ts';
import { hatchIf, isProvisional } from '../figure/provisional.ts';
import { provisionalMark } from '../figure/provisional-words.ts';
import { countAxis, gridBox } from '../figure/value-axis.ts';
import type { RankedUnit } from './rows.ts';

/** Ordered horizontal bars of ranked units, in the order given; the chosen unit is picked out. */
export function rankingOption(
  rows: readonly RankedUnit[],
  mine: string | null,
  theme: ChartTheme,
): EChartsOption {
  const names = axisNames(rows).map((name, index) => `${rankText(rows[index]!)}  ${name}`);
  return {
    grid: gridBox({ right: 64 }),
    xAxis: countAxis(theme),
    yAxis: nameAxis(names, theme, { chosen: rows.findIndex((row) => row.id === mine) }),
    tooltip: {
      trigger: 'item',
      formatter: (item) => {
        const row = rows[(item as { dataIndex: number }).dataIndex]!;
        return `${row.name}\n${compareWords.tooltipRank(rankText(row))}: ${valueText(row)}${provisionalMark(row)}`;
      },
    },
    series: [
      {
        type: 'bar',
        barWidth: 14,
        data: rows.map((row) => ({
          value: row.value ?? 0,
          itemStyle: {
            color: row.id === mine ? theme.markChosen : theme.mark,
            ...hatchIf(isProvisional(row), theme),
          },
          label: row.id === mine ? { fontWeight: 'bold' as const } : {},
        })),
        label: {
          show: true,
          position: 'right',
          color: theme.text,
          formatter: (item) => valueText(rows[item.dataIndex]!),
        },
      },
    ],
  };
}

/** "3", "=2"; rows given to the chart are ranked. */
function rankText(row: RankedUnit): string {
  return row.rank === null ? '' : formatRank(row.rank, row.tied);
}

function valueText(row: RankedUnit): string {
  return formatBounded(row.value ?? 0, row.bound);
}
