import { channelOf } from '../../lexicon/channels.ts';
import { headingOf } from '../../lexicon/headings.ts';
import { measureInLabel } from '../../lexicon/measures.ts';
import { wholePeriodLabel } from '../../period/label.ts';
import { namesLevel } from '../../unit/label-scope.ts';
import type { Table } from '../table.ts';
import type { Column } from './column.ts';

/**
 * Columns of figures that stand with others under one heading and do not say, as all the others do, what they count:
 * nobody can tell "Truyền thanh: Số tin, bài | " from "Truyền thanh: Số tin, bài | Số lượt phát".
 */
export function unnamedInGroups({ columns }: Table): Column[] {
  const values = columns.filter(({ role }) => role === 'value');
  return values.filter((column) => {
    const [group, own] = column.cells;
    if (!group || column.readAs || (own && saysSomething(column))) return false;
    const beside = values.filter(
      (other) => other !== column && other.cells[0] === group && other.cells.length > 1,
    );
    if (!own) return beside.length > 0;
    const counted = beside.filter(({ comparison, isTotal }) => comparison === 'none' && !isTotal);
    return counted.length > 0 && counted.every(({ path }) => measureInLabel(path.at(-1) ?? '') !== null);
  });
}

/** Whether the lowest heading of a column says anything known. */
function saysSomething({ path, comparison, isTotal, isEstimate, isPart }: Column): boolean {
  const leaf = path.at(-1) ?? '';
  if (comparison !== 'none' || isTotal || isEstimate || isPart || namesLevel(leaf)) return true;
  const known = [headingOf(leaf), channelOf(leaf), measureInLabel(leaf), wholePeriodLabel(leaf)];
  return known.some((each) => each !== null);
}
