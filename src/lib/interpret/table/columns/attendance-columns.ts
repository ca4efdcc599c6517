import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { columnAs, type Column } from './column.ts';

const HELD: readonly Channel[] = ['meeting', 'oral', 'dialogue', 'training', 'contest'];
/** What is counted of a thing besides the thing itself, and of which channels that may be. */
const COUNTED_OF: ReadonlyMap<Measure, readonly Channel[]> = new Map([
  ['people', HELD],
  ['view', ['social', 'portal']],
  ['broadcast', ['radio']],
  ['duration', ['radio']],
]);

/**
 * "Hội nghị (cuộc) | Số người dự", "Zalo (bài) | Lượt xem": a column that names no channel and counts who came, saw or
 * heard is of the one left of it. Behind two events side by side it may be of both, and nobody can know.
 */
export function withAttendance(columns: readonly Column[]): readonly Column[] {
  const settled: Column[] = [];
  for (const column of columns) {
    const [before, left] = settled
      .filter(({ role }) => role === 'value')
      .slice(-2)
      .reverse();
    const among = column.measure ? COUNTED_OF.get(column.measure) : undefined;
    const isOpen =
      column.role === 'value' && column.channel === null && !column.isTotal && among !== undefined;
    const isOfBefore = isOpen && before?.channel && among.includes(before.channel) && !before.isTotal;
    const isOfBoth =
      column.measure === 'people' && left?.measure !== 'people' && isHeld(left) && isApart(left, before);
    settled.push(
      isOfBefore && !isOfBoth
        ? columnAs(column, { channel: before.channel, subchannel: before.subchannel })
        : column,
    );
  }
  return settled;
}

function isHeld(column: Column | undefined): boolean {
  return column?.channel != null && HELD.includes(column.channel);
}

function isApart(one: Column | undefined, other: Column | undefined): boolean {
  return one?.channel !== other?.channel;
}
