import type { EChartsOption } from 'echarts';
import { taskWords } from '#lib/messages/tasks.ts';
import { officialWords } from '#lib/messages/official.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import { periodEnd } from '#lib/domain/period.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import { changesOption } from '../changes/chart.ts';
import { changeRows, diffOf } from '../changes/rows.ts';
import { changesSentence } from '../changes/sentence.ts';
import { channelsOption } from '../channels/chart.ts';
import { channelRows, channelsPresent, partsOf } from '../channels/rows.ts';
import { channelsSentence } from '../channels/sentence.ts';
import { completionOption } from '../completion/chart.ts';
import { completionRows, isOpen } from '../completion/rows.ts';
import { completionSentence } from '../completion/sentence.ts';
import { rowsHeight } from '../figure/name-axis.ts';
import { bothEnds, drawnRows, PAPER_BARS } from '../figure/parts.ts';
import { isProvisional } from '../figure/provisional.ts';
import { isGround } from '../filter/selection.ts';
import { rankingOption } from '../ranking/chart.ts';
import { rankUnits } from '../ranking/rows.ts';
import { rankingSentence } from '../ranking/sentence.ts';
import { isAfterBorder } from '../trend/border.ts';
import { trendOption } from '../trend/chart.ts';
import { isProvisionalAt, trendOf } from '../trend/rows.ts';
import { reportTrendSentence } from './trend-sentence.ts';
import type { Gathered } from './report.ts';

/** What is drawn in a report. */
export type PictureKey = 'channels' | 'ranking' | 'trend' | 'changes' | 'tasks';

/** A chart of a report as the page draws it, with its name and its sentence. */
export interface ReportChart {
  readonly key: PictureKey;
  readonly option: (theme: ChartTheme) => EChartsOption;
  /** Pixels. */
  readonly height: number;
  readonly title: string;
  /** What its hatching or hollow points mean, where it has any: a picture on paper has no other legend. */
  readonly note: string;
  readonly description: string;
}

const TREND_HEIGHT = 240;
const HATCHED = `${viewWords.hatchedIs} ${viewWords.provisionalKey}.`;
const words = officialWords.report.pictures;

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
  return {
    key: 'channels',
    title: words.channels(terms.measure[selection.measure], selection.period) + outOf(drawn, rows),
    option: (theme) => channelsOption(drawn, parts, 'side-by-side', mine, theme),
    height: rowsHeight(drawn.length),
    note: drawn.some(isProvisional) ? HATCHED : '',
    description: channelsSentence(rows, selection.measure, selection.period),
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
    title: words.ranking(terms.measure[selection.measure], selection.period) + outOf(drawn, rows),
    option: (theme) => rankingOption(drawn, mine, theme),
    height: rowsHeight(drawn.length),
    note: drawn.some(isProvisional) ? HATCHED : '',
    description: rankingSentence(rows, selection),
  };
}

function trendChart(gathered: Gathered): ReportChart | null {
  const { trend: tallies, selection } = gathered;
  const trend = trendOf(tallies);
  const description = reportTrendSentence(gathered);
  if (description === null) return null;
  const provisional = trend.lines.some((line) =>
    line.some((tally, at) => isProvisionalAt(trend.slots[at], tally)),
  );
  return {
    key: 'trend',
    title: words.trend(terms.measure[selection.measure]),
    option: (theme) => trendOption(trend, theme, isGround(selection)),
    height: TREND_HEIGHT,
    note: provisional ? `${viewWords.provisionalPoints}.` : '',
    description,
  };
}

function changesChart({ before, units, selection }: Gathered, mine: string | null): ReportChart | null {
  if (!before) return null;
  const isAfter = (period: string) => isAfterBorder(periodEnd(period) ?? '');
  const border = !isGround(selection) && isAfter(before.period) !== isAfter(selection.period);
  const rows = changeRows(before.units, units, border);
  const known = rows.filter((row) => diffOf(row.change) !== null);
  const drawn = bothEnds(known, PAPER_BARS);
  if (border || drawn.length === 0) return null;
  return {
    key: 'changes',
    title:
      words.changes(terms.measure[selection.measure]) +
      (drawn === known ? outOf(drawn, rows) : officialWords.report.bothEnds(drawn.length, rows.length)),
    option: (theme) => changesOption(drawn, mine, theme),
    height: rowsHeight(drawn.length),
    note: drawn.some((row) => isProvisional(row.previous) || isProvisional(row.current)) ? HATCHED : '',
    description: changesSentence(rows, selection.period, before.period, border),
  };
}

function tasksChart({ tasks }: Gathered, mine: string | null): ReportChart | null {
  if (!tasks || tasks.units.length === 0) return null;
  const rows = completionRows(tasks.units);
  const drawn = leading(rows, mine);
  return {
    key: 'tasks',
    title: words.tasks(taskWords.yearInText(tasks.year)) + outOf(drawn, rows),
    option: (theme) => completionOption(drawn, mine, theme),
    height: rowsHeight(drawn.length),
    note: drawn.some(isOpen) ? `${viewWords.hatchedIs} ${taskWords.provisionalKey}.` : '',
    description: completionSentence(rows, taskWords.yearInText(tasks.year)),
  };
}

/** All of few, the first of many. */
function leading<Row extends { id: string }>(rows: readonly Row[], mine: string | null): readonly Row[] {
  return drawnRows(rows, 'top', mine, PAPER_BARS);
}

function outOf(drawn: readonly unknown[], all: readonly unknown[]): string {
  return officialWords.report.drawn(drawn.length, all.length);
}
