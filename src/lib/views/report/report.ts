import { periodEnd } from '#lib/domain/period.ts';
import type {
  ConsolidatedReport,
  ReportPart,
  ReportPicture,
  ReportTable,
} from '#lib/export/official/report.ts';
import type { Letterhead } from '#lib/domain/arrangement.ts';
import { formatBounded, formatNumber } from '#lib/messages/format.ts';
import { officialWords } from '#lib/messages/official.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import { changeColumns } from '../changes/columns.ts';
import { changeRows } from '../changes/rows.ts';
import { changesSentence } from '../changes/sentence.ts';
import { channelColumns } from '../channels/columns.ts';
import { channelRows, channelsPresent, type ChannelTally } from '../channels/rows.ts';
import { channelsSentence } from '../channels/sentence.ts';
import { completionColumns } from '../completion/columns.ts';
import { completionRows, type UnitTasks } from '../completion/rows.ts';
import { completionSentence } from '../completion/sentence.ts';
import { coverageColumns } from '../coverage/columns.ts';
import { coverageCounts } from '../coverage/rows.ts';
import { coverageSentence } from '../coverage/sentence.ts';
import type { Coverage } from '../coverage/situation.ts';
import { addTallies, boundOf, EMPTY_TALLY } from '../figure/tally.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import { isGround, type Selection } from '../filter/selection.ts';
import { rankingColumns } from '../ranking/columns.ts';
import { rankUnits } from '../ranking/rows.ts';
import { rankingSentence } from '../ranking/sentence.ts';
import { byMeasure, type ChannelTotal } from '../totals/query.ts';
import type { TrendTally } from '../trend/rows.ts';
import { isAfterBorder } from '../trend/border.ts';
import type { PictureKey } from './charts.ts';
import { reportTable } from './table.ts';
import { TOTAL_COLUMNS } from './total-columns.ts';
import { reportTrendSentence } from './trend-sentence.ts';

/** What can be said of a choice at a glance. */
export interface Glance {
  readonly selection: Selection;
  readonly parentName: string | null;
  readonly coverage: Coverage | null;
  readonly totals: readonly ChannelTotal[];
  readonly units: readonly UnitTally[];
  /** The same period a year earlier; null where there is none. */
  readonly before: { readonly period: string; readonly units: readonly UnitTally[] } | null;
  /** Tasks of the year, where there are any. */
  readonly tasks: { readonly year: number | null; readonly units: readonly UnitTasks[] } | null;
  readonly rivals: number;
  readonly findings: number;
}

/** The answers of the views that a report is made of; all to the same choice. */
export interface Gathered extends Glance {
  readonly byChannel: readonly ChannelTally[];
  /** The sums of all years' periods of the kind, by channel. */
  readonly trend: readonly TrendTally[];
}

export interface Paper {
  readonly letterhead: Letterhead;
  readonly day: string;
  readonly sample: boolean;
  /** What is drawn of each part; nothing where there is nothing to draw. */
  readonly pictures: ReadonlyMap<PictureKey, ReportPicture>;
}

const LEADERS = 10;

/** "168 xã thuộc Tỉnh An". */
export function scopeOf({
  selection,
  units,
  parentName,
}: Pick<Glance, 'selection' | 'units' | 'parentName'>): string {
  return viewWords.scope(selection.level, units.length, parentName);
}

/** A consolidated report: what the views say of one choice, in their words and with their numbers. */
export function reportOf(
  gathered: Gathered,
  { letterhead, day, sample, pictures }: Paper,
): ConsolidatedReport {
  const words = officialWords.report;
  const { selection } = gathered;
  const of = (...keys: PictureKey[]) => keys.flatMap((key) => pictures.get(key) ?? []);
  const made = [
    coveragePart(gathered),
    totalsPart(gathered, of('channels')),
    rankingPart(gathered, of('ranking')),
    changesPart(gathered, of('trend', 'changes')),
    tasksPart(gathered, of('tasks')),
    doubtsPart(gathered),
  ].flatMap((each) => each ?? []);
  return {
    letterhead,
    day,
    title: words.title,
    subtitle: words.subtitle(selection.period),
    opening: words.opening(letterhead.office, selection.period, scopeOf(gathered)),
    parts: made.map(({ part }) => part),
    annexes: made.flatMap(({ annexes }) => annexes),
    sample,
  };
}

interface Made {
  readonly part: ReportPart;
  readonly annexes: readonly ReportTable[];
}

function made(
  heading: string,
  sentences: readonly string[],
  over: Partial<ReportPart>,
  ...annexes: ReportTable[]
): Made {
  return { part: { heading, sentences, tables: [], pictures: [], ...over }, annexes };
}

function coveragePart({ coverage }: Gathered): Made | null {
  if (!coverage) return null;
  const { rows, level, period } = coverage;
  const words = officialWords.report;
  return made(
    words.parts.coverage,
    [coverageSentence(coverageCounts(rows), level, period)],
    {},
    reportTable(words.tables.coverage, coverageColumns(rows), rows, ['code', 'files', 'times']),
  );
}

function totalsPart({ totals, byChannel, selection }: Gathered, pictures: readonly ReportPicture[]): Made {
  const words = officialWords.report;
  const classes = byMeasure(totals);
  const sentences = classes.map(({ measure, totals: each }) => {
    const sum = each.reduce(addTallies, EMPTY_TALLY);
    const [first] = each;
    const value = `${formatBounded(sum.value ?? 0, boundOf(sum))} ${terms.measureUnit[measure]}`;
    const largest =
      first && each.length > 1
        ? words.largest(terms.channel[first.channel], formatBounded(first.value ?? 0, boundOf(first)))
        : '';
    return `${words.totalOf(terms.measure[measure], value, formatNumber(each.length))}${largest}.`;
  });
  const channels = channelRows(byChannel);
  return made(
    words.parts.totals,
    [
      ...(sentences.length > 0 || isGround(selection) ? sentences : [words.noTotals(selection.period)]),
      channelsSentence(channels, selection.measure, selection.period),
      words.bounds,
    ],
    {
      tables:
        classes.length > 0
          ? [
              reportTable(
                words.tables.totals,
                TOTAL_COLUMNS,
                classes.flatMap((each) => each.totals),
              ),
            ]
          : [],
      pictures,
    },
    reportTable(words.tables.channels, channelColumns(channels, channelsPresent(channels)), channels, [
      'code',
      'remark',
    ]),
  );
}

function rankingPart({ units, selection }: Gathered, pictures: readonly ReportPicture[]): Made {
  const words = officialWords.report;
  const rows = rankUnits(units);
  const columns = rankingColumns(rows, selection.measure);
  const leaders = rows.filter(({ rank }) => rank !== null).slice(0, LEADERS);
  return made(
    words.parts.ranking,
    [rankingSentence(rows, selection)],
    {
      tables:
        leaders.length > 0 ? [reportTable(words.tables.leaders, columns, leaders, ['code', 'remark'])] : [],
      pictures,
    },
    reportTable(words.tables.ranking, columns, rows),
  );
}

function changesPart(gathered: Gathered, pictures: readonly ReportPicture[]): Made | null {
  const { before, units, selection } = gathered;
  if (!before) return null;
  const words = officialWords.report;
  const isAfter = (period: string) => isAfterBorder(periodEnd(period) ?? '');
  const border = !isGround(selection) && isAfter(before.period) !== isAfter(selection.period);
  const rows = changeRows(before.units, units, border);
  const trend = reportTrendSentence(gathered);
  const sentences = [
    changesSentence(rows, selection.period, before.period, border),
    ...(trend === null ? [] : [trend]),
  ];
  return border
    ? made(words.parts.changes, sentences, { pictures })
    : made(
        words.parts.changes,
        sentences,
        { pictures },
        reportTable(words.tables.changes, changeColumns(rows, before.period, selection.period), rows, [
          'code',
        ]),
      );
}

function tasksPart({ tasks }: Gathered, pictures: readonly ReportPicture[]): Made | null {
  if (!tasks || tasks.units.length === 0) return null;
  const words = officialWords.report;
  const rows = completionRows(tasks.units);
  return made(
    words.parts.tasks,
    [completionSentence(rows, taskWords.yearInText(tasks.year))],
    { pictures },
    reportTable(words.tables.completion, completionColumns(rows), rows, ['code']),
  );
}

function doubtsPart({ rivals, findings }: Gathered): Made {
  const words = officialWords.report;
  return made(words.parts.doubts, [words.doubts(rivals, findings)], {});
}
