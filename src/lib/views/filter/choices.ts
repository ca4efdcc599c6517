import { CHANNELS } from '#lib/domain/channel.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import { comparePeriods } from '#lib/domain/period.ts';
import { looseKey } from '#lib/domain/text.ts';
import type { Basis, View } from '#lib/domain/view.ts';
import { compareNames } from '#lib/messages/format.ts';
import { lineageWords } from '#lib/messages/lineage.ts';
import { periodName, terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { Choice } from '#lib/ui/choice.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import type { Facet, Parent } from './query.ts';
import { options, type Selection } from './selection.ts';

/** Periods with figures, newest first. */
export function periodChoices(facets: readonly Facet[], selection: Selection): Choice[] {
  return [...options('period', selection, facets)]
    .sort(([a], [b]) => comparePeriods(b, a))
    .map(([value]) => ({ value, label: periodName(value) }));
}

/** A level as it reports, or huyện and tỉnh as the sum of what lies in them. */
export type LevelChoice = Facet['level'] | 'sum-huyen' | 'sum-tinh';

export function levelChoices(facets: readonly Facet[], selection: Selection): Choice<LevelChoice>[] {
  const counts = options('level', selection, facets);
  const reporting = (['xa', 'huyen'] as const).filter((level) =>
    selection.basis === 'as_reported' ? counts.has(level) : level === 'xa',
  );
  return [
    ...reporting.map((value) => ({ value, label: terms.level[value] })),
    { value: 'sum-huyen', label: lineageWords.rollup.huyen },
    { value: 'sum-tinh', label: lineageWords.rollup.tinh },
  ];
}

export function levelChoice({ level, rollup }: Selection): LevelChoice {
  if (rollup) return level === 'tinh' ? 'sum-tinh' : 'sum-huyen';
  return level === 'huyen' ? 'huyen' : 'xa';
}

/** What choosing a level changes in the view. */
export function withLevel(choice: LevelChoice | null): Pick<View, 'level' | 'rollup' | 'parent'> {
  if (choice === 'sum-huyen') return { level: null, rollup: 'huyen', parent: null };
  if (choice === 'sum-tinh') return { level: null, rollup: 'tinh', parent: null };
  return { level: choice, rollup: null, parent: null };
}

/** The bases of comparison. */
export const BASIS_CHOICES: readonly Choice<Basis>[] = (
  ['as_reported', 'like_for_like', 'common_groups'] as const
).map((value) => ({ value, label: terms.basis[value] }));

export function measureChoices(facets: readonly Facet[], selection: Selection): Choice<Facet['measure']>[] {
  const counts = options('measure', selection, facets);
  return MEASURES.filter((measure) => counts.has(measure)).map((value) => ({
    value,
    label: terms.measure[value],
  }));
}

export function channelChoices(facets: readonly Facet[], selection: Selection): Choice<Facet['channel']>[] {
  const counts = options('channel', selection, facets);
  return CHANNELS.filter((channel) => counts.has(channel)).map((value) => ({
    value,
    label: terms.channel[value],
  }));
}

/** The tỉnh first, then the huyện by name; of two of one name, and of those that are no more, it is said until when. */
export function parentChoices(parents: readonly Parent[]): Choice[] {
  return [...parents]
    .sort((a, b) => (a.level === b.level ? compareNames(a.name, b.name) : a.level === 'tinh' ? -1 : 1))
    .map(({ id, name, until }) => ({
      value: id,
      label: name,
      ...(until ? { hint: viewWords.until(until) } : {}),
    }));
}

export function unitChoices(units: readonly UnitTally[]): Choice[] {
  return [...units]
    .sort((a, b) => compareNames(a.name, b.name) || compareNames(a.parent, b.parent))
    .map(({ id, name, parent }) => ({ value: id, label: name, ...(parent ? { hint: parent } : {}) }));
}

/** Whether a unit answers to what was typed, with or without diacritics. */
export function namesUnit({ label, hint: parent }: Choice, typed: string): boolean {
  return looseKey(`${label} ${parent ?? ''}`).includes(looseKey(typed));
}
