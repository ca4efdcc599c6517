import { periodEnd } from '#lib/domain/period.ts';
import { lineageWords } from '#lib/messages/lineage.ts';
import { viewWords } from '#lib/messages/views.ts';
import { terms } from '#lib/messages/terms.ts';
import type { Leftovers } from '../filter/query.ts';
import type { Selection } from '../filter/selection.ts';
import { isAfterBorder } from '../trend/border.ts';
import { addTallies, EMPTY_TALLY, type Tally } from './tally.ts';

/** What stands under a chart: the basis, how many figures are in it, what was left out and why. */
export function notesOf(
  selection: Selection,
  tallies: readonly Tally[],
  leftovers: Leftovers | null,
  ties = false,
): string[] {
  const words = viewWords.notes;
  const sum = tallies.reduce<Tally>(addTallies, EMPTY_TALLY);
  const atLeast = sum.lower + sum.missing + sum.unquantified + sum.conflicts + sum.absent > 0;
  return [
    ...groundWords(selection),
    words.figures(sum.figures),
    words.onlyMeasure(selection.measure),
    ...(selection.rollup ? [] : [words.scope(selection.scope)]),
    ...(sum.missing > 0 ? [words.missing(sum.missing)] : []),
    ...(sum.unquantified > 0 ? [words.unquantified(sum.unquantified)] : []),
    ...(sum.absent > 0 ? [words.absent] : []),
    ...(leftovers && leftovers.unmapped > 0 ? [words.unmapped(leftovers.unmapped)] : []),
    ...(leftovers && leftovers.otherScopes > 0 ? [words.otherScopes(leftovers.otherScopes)] : []),
    ...(leftovers && leftovers.unknownUnits > 0 ? [words.unknownUnits(leftovers.unknownUnits)] : []),
    ...(leftovers && leftovers.proposals > 0 ? [words.proposals(leftovers.proposals)] : []),
    ...(atLeast ? [words.lower] : []),
    ...(sum.upper > 0 ? [words.upper] : []),
    ...(sum.about > 0 || (atLeast && sum.upper > 0) ? [words.about] : []),
    ...(ties ? [words.ties] : []),
  ];
}

/** On what units figures are compared, and how territories are summed. */
function groundWords(selection: Selection): string[] {
  const { basis, level, rollup, period } = selection;
  return [
    viewWords.notes.basis(terms.basis[basis]),
    ...(basis !== 'as_reported' ? [lineageWords.note(basis, level)] : []),
    ...(rollup ? [lineageWords.rollupNote] : []),
    ...(rollup && level === 'huyen' && isAfterBorder(periodEnd(period) ?? period)
      ? [lineageWords.noDistricts]
      : []),
  ];
}

/** Figures that await a decision. */
export function conflictsOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, tally) => sum + tally.conflicts, 0);
}
