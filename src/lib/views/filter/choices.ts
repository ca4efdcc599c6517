import { CHANNELS } from '#lib/domain/channel.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import { comparePeriods } from '#lib/domain/period.ts';
import { looseKey } from '#lib/domain/text.ts';
import { compareNames } from '#lib/messages/format.ts';
import { periodName, terms } from '#lib/messages/terms.ts';
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

export function levelChoices(facets: readonly Facet[], selection: Selection): Choice<Facet['level']>[] {
  const counts = options('level', selection, facets);
  return (['xa', 'huyen'] as const)
    .filter((level) => counts.has(level))
    .map((value) => ({ value, label: terms.level[value] }));
}

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

/** The tỉnh first, then the huyện by name. */
export function parentChoices(parents: readonly Parent[]): Choice[] {
  return [...parents]
    .sort((a, b) => (a.level === b.level ? compareNames(a.name, b.name) : a.level === 'tinh' ? -1 : 1))
    .map(({ id, name }) => ({ value: id, label: name }));
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
