import type { Registry } from '#lib/domain/registry.ts';
import { formatNumber } from '#lib/messages/format.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { ViewColumn } from '../figure/column.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { periodName } from '#lib/messages/terms.ts';
import { boundOf } from '../figure/tally.ts';
import { attainmentOf, overall, type Attained, type Attainment } from './attainment.ts';
import { isForEachCommune } from './for-each.ts';
import type { Actual, TargetRow } from './query.ts';
import { communesOf, reachedBy, type Reached } from './reached.ts';
import { Told } from './told.ts';

/** A quota with what became of it. */
export interface JudgedTarget extends TargetRow {
  readonly attainment: Attainment;
  /** Of a quota for each commune to reach, of which what its unit itself did says nothing: how many did. */
  readonly reached: Reached | null;
}

/** The quotas of a year against what their units did; without a year nothing can be told. */
export function judged(
  targets: readonly TargetRow[],
  year: number | null,
  actuals: readonly Actual[],
  { registry, province }: Whose,
): readonly JudgedTarget[] {
  const told = new Told(actuals, registry);
  const nothing: Attainment = { own: [], yearly: null };
  return targets.map((target) => {
    if (isForEachCommune(target)) {
      const communes = year === null ? [] : communesOf(target, year, registry, province);
      return { ...target, attainment: nothing, reached: reachedBy(target, year ?? 0, communes, told) };
    }
    const its = told.of(target.unitId);
    const attainment = year === null ? nothing : attainmentOf(target, year, its, told.lifeOf(target.unitId));
    return { ...target, attainment, reached: null };
  });
}

/** Of what the communes are that a quota is set for. */
export interface Whose {
  readonly registry: Registry;
  /** Names the workspace's tỉnh. */
  readonly province: string | null;
}

/** Whose quota, of what, how much, how often, and the words of the plan. */
export const TARGET_COLUMNS: readonly ViewColumn<JudgedTarget>[] = [
  {
    key: 'unit',
    label: viewWords.unit,
    names: true,
    text: (row) => row.unitName,
    sort: (row) => row.unitName,
  },
  { key: 'task', label: taskWords.task, text: (row) => row.taskNumber },
  { key: 'channel', label: viewWords.filter.channel, text: (row) => terms.channel[row.channel] },
  { key: 'measure', label: viewWords.filter.measure, text: (row) => terms.measure[row.measure] },
  {
    key: 'value',
    label: taskWords.targetValue,
    align: 'end',
    text: (row) => `${taskWords.comparator[row.comparator]} ${formatNumber(row.value)}`,
    sort: (row) => row.value,
    picks: () => true,
  },
  { key: 'per', label: taskWords.targetPer, text: (row) => terms.per[row.per] },
  { key: 'actual', label: taskWords.actual, text: actualText, long: true },
  {
    key: 'verdict',
    label: taskWords.verdict,
    text: verdictText,
    sort: verdictText,
  },
  { key: 'source', label: taskWords.targetSource, text: (row) => row.sourceText, long: true },
];

function verdictText({ attainment, reached }: JudgedTarget): string {
  if (!reached) return taskWords.verdicts[overall(attainment)];
  return reached.units === 0 ? taskWords.forEachCommune : taskWords.reached(reached.attained, reached.units);
}

/** "Quý I/2024: 6/5; Quý II/2024: 3/5 …"; a percentage, which is not capped, where there is one period. */
function actualText({ attainment: { own, yearly }, reached }: JudgedTarget): string {
  if (reached && reached.units > 0) return taskWords.notReached(reached);
  const told = yearly ? [yearly] : own.filter(({ verdict }) => verdict !== 'no_data');
  if (told.length === 0) return viewWords.noneMark;
  return told.map((each) => attainedText(each, told.length === 1)).join('; ');
}

function attainedText({ period, tally, goal }: Attained, isOnly: boolean): string {
  const value = tally.value ?? 0;
  const text = taskWords.attainedIn(periodName(period), formatBounded(value, boundOf(tally)), goal);
  return isOnly && goal > 0 ? text + taskWords.attainedRatio(value / goal) : text;
}
