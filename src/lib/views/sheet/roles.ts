import type { RowClass, ShownColumn, ShownSheet } from '#lib/domain/shown-sheet.ts';
import { sheetWords } from '#lib/messages/sheet.ts';
import { terms } from '#lib/messages/terms.ts';

/** What a column was taken for, in a word or two: "Đơn vị", "Cổng TTĐT". */
export function roleName({ role, channel, isTotal }: ShownColumn): string {
  if (role !== 'value') return sheetWords.roles[role] ?? role;
  if (isTotal) return sheetWords.parts.total;
  return channel ? terms.channelShort[channel] : (sheetWords.roles['value'] ?? '');
}

/** The roles of a column in the tables of a sheet, from the top down, each once. */
export function rolesOf({ columns }: ShownSheet): ReadonlyMap<number, string> {
  const names = new Map<number, Set<string>>();
  for (const column of columns) {
    const known = names.get(column.col) ?? new Set<string>();
    names.set(column.col, known.add(roleName(column)));
  }
  return new Map([...names].map(([col, each]) => [col, [...each].join(' / ')]));
}

export function classesOf({ rows }: ShownSheet): ReadonlyMap<number, RowClass> {
  return new Map(rows.map((row) => [row.row, row.class]));
}
