import { parsePeriod, type PeriodKind } from '#lib/domain/period.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { sameUnit } from '#lib/domain/same-unit.ts';
import type { Per } from '#lib/domain/task.ts';
import type { Selection } from '../filter/selection.ts';
import { isForEachCommune } from '../targets/for-each.ts';
import type { TargetRow } from '../targets/query.ts';

/** How often a quota falls due within a period of a kind; nothing where it cannot be told from figures of the period. */
const TIMES: Readonly<Partial<Record<PeriodKind, Readonly<Partial<Record<Per, number>>>>>> = {
  year: { year: 1, once: 1, half: 2, quarter: 4, month: 12, week: 52 },
  half: { half: 1, quarter: 2, month: 6 },
  quarter: { quarter: 1, month: 3 },
  month: { month: 1 },
};

/** A row of figures, and whose plans may set a quota for each commune that is theirs, the nearest first. */
export interface Assigned {
  readonly id: string;
  readonly holders: readonly string[];
}

/**
 * What each row was assigned for the period, channel and measure of a selection (domain.md 8.4): the quota of the period
 * itself, or of the shorter periods in it together. A quota of a longer period says nothing of a part of it, a greatest
 * number ("không quá") is nothing to reach, and of two that differ nobody can tell which one is meant. Channels together
 * only have a quota that was set for them together. A commune without a quota in a plan of its own has the one that its
 * huyện, tỉnh or Sở set for each commune. Units are the same under whatever version of them.
 */
export function goalsOf(
  targets: readonly TargetRow[],
  selection: Pick<Selection, 'period' | 'channel' | 'measure'>,
  rows: readonly Assigned[],
  registry: Units,
): ReadonlyMap<string, number> {
  const said = (some: readonly TargetRow[]) => saidBy(some, selection, registry);
  const own = said(targets.filter((target) => target.unitId !== '' && !isForEachCommune(target)));
  const forEach = said(targets.filter(isForEachCommune));
  return new Map(
    rows.flatMap(({ id, holders }) => {
      const mine = own.get(sameUnit(id, registry));
      const theirs = () => holders.map((each) => forEach.get(sameUnit(each, registry))).find(Boolean);
      const [goal, ...others] = mine ?? theirs() ?? [];
      return goal === undefined || others.length > 0 ? [] : [[id, goal]];
    }),
  );
}

type Units = Pick<Registry, 'unit' | 'at' | 'reform'>;

/** The different quotas that the plans of units state for a selection, by what units are known by (`sameUnit`). */
function saidBy(
  targets: readonly TargetRow[],
  { period, channel, measure }: Pick<Selection, 'period' | 'channel' | 'measure'>,
  registry: Units,
): ReadonlyMap<string, ReadonlySet<number>> {
  const kind = parsePeriod(period)?.kind;
  const times = (kind && TIMES[kind]) ?? {};
  const said = new Map<string, Set<number>>();
  for (const target of targets) {
    const isIt = target.measure === measure && target.channel === (channel ?? 'all');
    const often = times[target.per];
    if (!isIt || often === undefined || target.comparator === '<=') continue;
    const unit = sameUnit(target.unitId, registry);
    const goals = said.get(unit) ?? new Set<number>();
    said.set(unit, goals.add(target.value * often));
  }
  return said;
}
