import { periodEnd } from '#lib/domain/period.ts';
import { changeRows, diffOf, type ChangeRow } from '../changes/rows.ts';
import { directionKnown } from '../changes/sentence.ts';
import { isGround } from '../filter/selection.ts';
import type { Glance } from '../report/report.ts';
import { isAfterBorder } from '../trend/border.ts';

/** The units that moved most since the same period of the year before, up or down, the greatest move first; none whose direction is open. */
export function biggestMoves({ before, units, selection }: Glance, most: number): readonly ChangeRow[] {
  if (!before) return [];
  const isAfter = (period: string) => isAfterBorder(periodEnd(period) ?? '');
  const border = !isGround(selection) && isAfter(before.period) !== isAfter(selection.period);
  const size = ({ change }: ChangeRow) => Math.abs(diffOf(change) ?? 0);
  return changeRows(before.units, units, border)
    .filter((row) => directionKnown(row) && size(row) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, most);
}
