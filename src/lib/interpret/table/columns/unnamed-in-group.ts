import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { channelOf } from '../../lexicon/channels.ts';
import { headingOf } from '../../lexicon/headings.ts';
import { measureInLabel } from '../../lexicon/measures.ts';
import { wholePeriodLabel } from '../../period/label.ts';
import { namesLevel } from '../../unit/label-scope.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';
import type { Column } from './column.ts';

/**
 * Columns of figures that stand with others under one heading and do not say, as all the others do, what they count:
 * nobody can tell "Truyền thanh: Số tin, bài | " from "Truyền thanh: Số tin, bài | Số lượt phát". So those that count what
 * the heading of their group never does.
 */
export function unnamedInGroups({ columns }: Table, view: SheetView): Column[] {
  const values = columns.filter(({ role }) => role === 'value');
  return values.filter((column) => {
    const [group, own] = column.cells;
    if (isOfAnother(column, view)) return true;
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

/** What nobody counts on a channel. */
const STRANGE: ReadonlyMap<Channel, readonly Measure[]> = new Map([
  ['portal', ['piece', 'copy', 'session', 'broadcast']],
  ['radio', ['piece', 'copy']],
  ['social', ['piece', 'copy', 'session', 'broadcast']],
  ['banner', ['item', 'session', 'duration', 'view']],
  ['press', ['piece', 'copy', 'session']],
]);

/** "Truyền thanh | (no heading)" above "lượt | tấm": a group that is not merged seems to reach over banners. */
function isOfAnother({ col, cells, path, channel, measure }: Column, view: SheetView): boolean {
  const [group] = cells;
  if (!group || group.col === col || view.areaOf(group).right >= col) return false;
  const isStrange = channel !== null && measure !== null && STRANGE.get(channel)?.includes(measure) === true;
  return isStrange && channelOf(path.at(-1) ?? '') === null;
}
