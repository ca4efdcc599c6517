import type { EChartsOption } from 'echarts';
import { taskWords } from '#lib/messages/tasks.ts';
import { trendWords } from '#lib/messages/trends.ts';
import { viewWords } from '#lib/messages/views.ts';
import { periodEnd } from '#lib/domain/period.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { changesOption } from '../changes/chart.ts';
import { changeRows, diffOf } from '../changes/rows.ts';
import { changesSentence } from '../changes/sentence.ts';
import { channelsOption } from '../channels/chart.ts';
import { channelRows, channelsPresent, partsOf, partTally } from '../channels/rows.ts';
import { channelsSentence } from '../channels/sentence.ts';
import { completionOption } from '../completion/chart.ts';
import { completionRows, isOpen } from '../completion/rows.ts';
import { completionSentence } from '../completion/sentence.ts';
import { rowsHeight } from '../figure/name-axis.ts';
import { drawnRows } from '../figure/parts.ts';
import { isProvisional } from '../figure/provisional.ts';
import { isGround } from '../filter/selection.ts';
import { rankingOption } from '../ranking/chart.ts';
import { rankUnits } from '../ranking/rows.ts';
import { rankingSentence } from '../ranking/sentence.ts';
import { isAfterBorder } from '../trend/border.ts';
import { trendOption } from '../trend/chart.ts';
import { isProvisionalAt, trendOf } from '../trend/rows.ts';
import { trendSentence } from '../trend/sentence.ts';
import type { Gathered } from './report.ts';

/** What is drawn in a report. */
export type PictureKey = 'channels' | 'ranking' | 'trend' | 'changes' | 'tasks';

/** A chart of a report as the page draws it, with its sentence. */
export interface ReportChart {
  readonly key: PictureKey;
  readonly option: (theme: ChartTheme) => EChartsOption;
  /** Pixels. */
  readonly height: number;
  readonly description: string;
}

const TREND_HEIGHT = 300;

/** The charts of a report, of the same rows as on the pages; of many units the leading ones. */
export function reportCharts(gathered: Gathered, mine: string | null): ReportChart[] {
  return [
    channelsChart(gathered, mine),
    rankingChart(gathered, mine),
    trendChart(gathered),
    changesChart(gathered, mine),
    tasksChart(gathered, mine),
  ].flatMap((chart) => chart ?? []);
}

function channelsChart({ byChannel, selection }: Gathered, mine: string | null): ReportChart | null {
  const rows = channelRows(byChannel);
  const parts = partsOf(channelsPresent(rows));
  const drawn = leading(
    rows.filter(({ rank }) => rank !== null),
    mine,
  );
  if (drawn.length === 0 || parts.length < 2) return null;
  const provisional = drawn.some((row) => parts.some((part) => isProvisional(partTally(row, part))));
  return {
    key: 'channels',
    option: (theme) => channelsOption(drawn, parts, 'side-by-side', mine, theme),
    height: rowsHeight(drawn.length),
    description: told(channelsSentence(rows, selection.measure, selection.period), provisional),
  };
}

function rankingChart({ units, selection }: Gathered, mine: string | null): ReportChart | null {
  const rows = rankUnits(units);
  const drawn = leading(
    rows.filter(({ rank }) => rank !== null),
    mine,
  );
  if (drawn.length === 0) return null;
  return {
    key: 'ranking',
    option: (theme) => rankingOption(drawn, mine, theme),
    height: rowsHeight(drawn.length),
    description: told(rankingSentence(rows, selection), drawn.some(isProvisional)),
  };
}

function trendChart({ trend: tallies, selection, parentName }: Gathered): ReportChart | null {
  const trend = trendOf(tallies);
  if (trend.slots.filter(({ kind }) => kind === 'period').length < 2 || trend.parts.length === 0) return null;
  const sameGround = isGround(selection);
  const who = trendWords.ofAll(selection.level, parentName);
  const provisional = trend.lines.some((line) =>
    line.some((tally, at) => isProvisionalAt(trend.slots[at], tally)),
  );
  return {
    key: 'trend',
    option: (theme) => trendOption(trend, theme, sameGround),
    height: TREND_HEIGHT,
    description: told(
      trendSentence(trend, who, selection.measure, selection.period, sameGround),
      provisional,
      viewWords.provisionalPoints,
    ),
  };
}

function changesChart({ before, units, selection }: Gathered, mine: string | null): ReportChart | null {
  if (!before) return null;
  const isAfter = (period: string) => isAfterBorder(periodEnd(period) ?? '');
  const border = !isGround(selection) && isAfter(before.period) !== isAfter(selection.period);
  const rows = changeRows(before.units, units, border);
  const drawn = leading(
    rows.filter((row) => diffOf(row.change) !== null),
    mine,
  );
  if (border || drawn.length === 0) return null;
  return {
    key: 'changes',
    option: (theme) => changesOption(drawn, mine, theme),
    height: rowsHeight(drawn.length),
    description: told(
      changesSentence(rows, selection.period, before.period, border),
      drawn.some((row) => isProvisional(row.previous) || isProvisional(row.current)),
    ),
  };
}

function tasksChart({ tasks }: Gathered, mine: string | null): ReportChart | null {
  if (!tasks || tasks.units.length === 0) return null;
  const rows = completionRows(tasks.units);
  const drawn = leading(rows, mine);
  return {
    key: 'tasks',
    option: (theme) => completionOption(drawn, mine, theme),
    height: rowsHeight(drawn.length),
    description: told(
      completionSentence(rows, taskWords.yearInText(tasks.year)),
      drawn.some(isOpen),
      `${viewWords.hatchedIs} ${taskWords.provisionalKey}`,
    ),
  };
}

/** All of few, the first of many, as the page shows at first. */
function leading<Row extends { id: string }>(rows: readonly Row[], mine: string | null): readonly Row[] {
  return drawnRows(rows, 'top', mine);
}

/** The sentence of a chart, and what its hatching means where there is any: a picture on paper has no other legend. */
function told(
  sentence: string,
  provisional: boolean,
  meaning: string = `${viewWords.hatchedIs} ${viewWords.provisionalKey}`,
): string {
  return provisional ? `${sentence} ${meaning}.` : sentence;
}
