import { channelOf } from '../../lexicon/channels.ts';
import { headingOf } from '../../lexicon/headings.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

/**
 * A rate beside counts under one heading ("Kế hoạch | Thực hiện | Tỷ lệ %") is made of them and says nothing new: it
 * compares. A rate that names its channel itself ("Niêm yết TTHC (%)") is the figure.
 */
export function withoutDerivedRates(
  columns: readonly Column[],
  own: OwnWords | null = null,
): readonly Column[] {
  return eachColumn(columns, (column) =>
    isOfGroup(column, columns) ||
    (isRate(column, own) &&
      (columns.some((other) => isBeside(column, other) && isCount(other)) || isOfPlan(column, columns)))
      ? columnAs(column, { role: 'comparison' })
      : column,
  );
}

function isRate({ role, path, measure, channel }: Column, own: OwnWords | null): boolean {
  const leaf = path.at(-1) ?? '';
  const isPercent = role === 'rate' || (role === 'value' && measure === 'percent');
  return isPercent && channel !== 'posting' && channelOf(leaf, own) === null;
}

/** "Tỷ lệ (%)" above the channels that stand below "Thực hiện" too. */
function isOfGroup({ path, channel }: Column, columns: readonly Column[]): boolean {
  const isGroup = path.length > 1 && headingOf(path[0] ?? '') === 'rate';
  return isGroup && columns.some((other) => other.channel === channel && isCount(other));
}

function isCount({ role, measure, channel }: Column): boolean {
  return (role === 'value' || role === 'result') && measure !== 'percent' && channel !== 'posting';
}

function isBeside({ cells }: Column, other: Column): boolean {
  const group = cells.length > 1 ? cells[0] : undefined;
  return group === undefined ? other.cells.length === 1 : other.cells[0] === group;
}

/** "KH quý I | Thực hiện: T1, T2, T3, Cộng | Đạt (%)": a rate of its own beside what was planned and done. */
function isOfPlan({ cells, path }: Column, columns: readonly Column[]): boolean {
  const says = /(?<!\p{L})(?:đạt|hoàn thành|thực hiện|tỷ lệ|tỉ lệ|so với kế hoạch)(?!\p{L})/iu;
  const stands = cells.length === 1 && says.test(path.at(-1) ?? '');
  return stands && columns.some(({ role }) => role === 'plan') && columns.some(isCount);
}
