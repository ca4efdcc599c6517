import type { Column } from './column.ts';

const PARTS = /^trong đó\s*:?$/iu;

/**
 * "Tin, bài Trang TTĐT | Trong đó: Tin | Bài": columns under these words that name no channel divide the figures left of
 * them, of whose channel they are; beside a total they are what it adds up.
 */
export function withPartColumns(columns: readonly Column[]): readonly Column[] {
  let whole: Column | null = null;
  return columns.map((column): Column => {
    if (column.role !== 'value') return column;
    if (!isPart(column)) {
      whole = column;
      return column;
    }
    if (column.channel !== null || whole?.channel == null) return column;
    const { channel, subchannel, isTotal } = whole;
    return { ...column, channel, subchannel, isPart: !isTotal };
  });
}

function isPart({ path }: Column): boolean {
  return path.slice(0, -1).some((text) => PARTS.test(text));
}
