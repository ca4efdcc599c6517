import type { View } from '#lib/domain/view.ts';
import { lineageWords } from '#lib/messages/lineage.ts';
import { periodName, terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';

/** A choice of the user that is in force. */
export interface Chosen {
  readonly key: 'period' | 'level' | 'rollup' | 'parent' | 'channel' | 'measure' | 'basis' | 'mine';
  readonly label: string;
  readonly text: string;
}

/** What the user chose, in the order of the filter bar, with the names of units as far as they are known. */
export function chosenOf(view: View, nameOf: (unitId: string) => string): Chosen[] {
  const words = viewWords.filter;
  return [
    ...(view.period ? [{ key: 'period' as const, label: words.period, text: periodName(view.period) }] : []),
    ...(view.level ? [{ key: 'level' as const, label: words.level, text: terms.level[view.level] }] : []),
    ...(view.rollup
      ? [{ key: 'rollup' as const, label: words.level, text: lineageWords.rollup[view.rollup] }]
      : []),
    ...(view.parent ? [{ key: 'parent' as const, label: words.parent, text: nameOf(view.parent) }] : []),
    ...(view.channel
      ? [{ key: 'channel' as const, label: words.channel, text: terms.channel[view.channel] }]
      : []),
    ...(view.measure
      ? [{ key: 'measure' as const, label: words.measure, text: terms.measure[view.measure] }]
      : []),
    ...(view.basis !== 'as_reported'
      ? [{ key: 'basis' as const, label: words.basis, text: terms.basis[view.basis] }]
      : []),
    ...(view.mine ? [{ key: 'mine' as const, label: words.mine, text: nameOf(view.mine) }] : []),
  ];
}
