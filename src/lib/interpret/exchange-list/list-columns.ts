import type { Sheet } from '#lib/workbook/workbook.ts';
import { gridOf } from '#lib/workbook/sheet-grid.ts';

/**
 * The columns of facts.csv, tasks.csv and targets.csv that are read back (contract.md), and what an open data set says of the
 * unit besides. Where a task or quota stood in the file that it is from is not told again.
 */
export const LISTS = {
  facts: [
    ...(['file', 'sheet', 'cell', 'unit_code', 'unit_name', 'unit_level', 'scope', 'period'] as const),
    ...([
      'channel',
      'subchannel',
      'measure',
      'state',
      'value',
      'qualifier',
      'status',
      'source_text',
    ] as const),
    ...(['measure_text', 'of', 'topic', 'period_from', 'period_to', 'unit_id'] as const),
  ],
  tasks: [
    ...(['file', 'sheet', 'row', 'unit_code', 'unit_name', 'year', 'number', 'content', 'result'] as const),
    ...(['lead', 'coordinating', 'deadline_text', 'deadline', 'status', 'percent', 'note', 'links'] as const),
  ],
  targets: [
    ...(['file', 'sheet', 'cell', 'unit_code', 'unit_name', 'year', 'task_number', 'channel'] as const),
    ...(['measure', 'comparator', 'value', 'per', 'source_text'] as const),
  ],
} as const;

export type ListKind = keyof typeof LISTS;
export type ListColumn<Kind extends ListKind = ListKind> = (typeof LISTS)[Kind][number];

/** Which column of a sheet each of them is. */
export type ListColumns = ReadonlyMap<string, number>;

/** Without these a list of its kind tells nothing; what else it lacks is taken as usual. */
const NEEDED: { readonly [Kind in ListKind]: readonly ListColumn<Kind>[] } = {
  targets: ['unit_name', 'channel', 'measure', 'comparator', 'value', 'per'],
  tasks: ['unit_name', 'content', 'deadline', 'status'],
  facts: ['unit_name', 'period', 'channel', 'measure', 'value'],
};

/**
 * What a sheet is a list of in the exchange format, whoever wrote it, and its columns, in any order and with others
 * between; null where the first row does not name those that a list of some kind cannot do without.
 */
export function listIn(sheet: Sheet): { readonly kind: ListKind; readonly columns: ListColumns } | null {
  if (sheet.kind !== 'grid') return null;
  const first = new Map<string, number>();
  for (const { text, col } of gridOf(sheet).cellsIn(0)) {
    const name = text.trim().toLowerCase();
    if (!first.has(name)) first.set(name, col);
  }
  const kind = (Object.keys(NEEDED) as ListKind[]).find((each) =>
    NEEDED[each].every((name) => first.has(name)),
  );
  if (!kind) return null;
  const known: ReadonlySet<string> = new Set(LISTS[kind]);
  return { kind, columns: new Map([...first].filter(([name]) => known.has(name))) };
}
