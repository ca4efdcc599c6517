import { periodEnd } from '#lib/domain/period.ts';
import { coverageWords } from '#lib/messages/coverage.ts';
import type { Coverage } from './situation.ts';

/** What the figures of the page rest on: who is expected, when it is due, from what the days are known. */
export function coverageNotes(coverage: Coverage, strangers: number): string[] {
  const words = coverageWords.footnotes;
  const { rows, level, period, kind, deadlines, day } = coverage;
  const changed = rows.filter(({ said, state }) => (said?.expected ?? false) || state === 'excused').length;
  const bases = rows.flatMap(({ filed: [first] }) => (first ? [first.basis] : []));
  const count = (basis: (typeof bases)[number]) => bases.filter((each) => each === basis).length;
  return [
    words.expected(level, periodEnd(period) ?? day, changed),
    deadlines.isSet(period) ? words.dueSet : words.due(deadlines.daysToSend(kind), deadlines.closing),
    ...(bases.length > 0 ? [words.basis(count('received'), count('imported'), count('signed'))] : []),
    words.rate,
    ...(strangers > 0 ? [words.strangers(strangers)] : []),
  ];
}
