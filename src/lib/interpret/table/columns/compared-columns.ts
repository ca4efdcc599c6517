import { columnAs, type Column } from './column.ts';

/**
 * "Trang TTĐT (tin) | Cùng kỳ | Truyền thanh (lượt) | Cùng kỳ": what stands to compare behind each channel is of that one.
 * Behind several channels it may be of each, and nobody can know.
 */
export function withComparedChannels(columns: readonly Column[]): readonly Column[] {
  const groups = groupsOf(columns);
  const [first] = groups;
  const isRegular =
    first !== undefined && first.length > 1 && groups.every((group) => group.length === first.length);
  if (!isRegular) return columns;
  const heads = new Map(groups.flatMap(([head, ...behind]) => behind.map((column) => [column, head!])));
  return columns.map((column) => {
    const head = heads.get(column);
    if (!head) return column;
    const { channel, subchannel } = head;
    const { measure, measureText } = column.measure ? column : head;
    return columnAs(column, { channel, subchannel, measure, measureText });
  });
}

/** Each column of a channel with those of comparisons, without a channel of their own, right behind it. */
function groupsOf(columns: readonly Column[]): Column[][] {
  const groups: Column[][] = [];
  for (const column of columns) {
    if (column.role !== 'value') continue;
    if (column.comparison === 'none') groups.push([column]);
    else if (column.channel === null && column.path.length === 1) groups.at(-1)?.push(column);
  }
  return groups.every(([head]) => head?.channel != null) ? groups : [];
}
