import type { ColumnMeaning } from '#lib/domain/answer.ts';
import type { ShownColumn, ShownSheet } from '#lib/domain/shown-sheet.ts';
import { sheetWords } from '#lib/messages/sheet.ts';
import { terms } from '#lib/messages/terms.ts';
import type { RowMark } from './row-choice.ts';

/** What kinds of column look alike on the screen. */
export type RoleTone = 'figures' | 'total' | 'other' | 'names' | 'text' | 'ignored' | 'unknown';

/** How a column is marked: a letter, a name in a word or two ("Cổng TTĐT"), a colour and pattern. */
export interface RoleMark {
  readonly letter: string;
  readonly name: string;
  readonly tone: RoleTone;
}

const TONES: Readonly<Record<string, RoleTone>> = {
  value: 'figures',
  unit_value: 'figures',
  rate: 'other',
  comparison: 'other',
  plan: 'other',
  unit: 'names',
  channel: 'names',
  measure: 'names',
  period: 'names',
  code: 'names',
  task: 'names',
  content: 'names',
  ordinal: 'text',
  ignored: 'ignored',
  unknown: 'unknown',
};

/** What a column was taken for, in a word or two: "Đơn vị", "Cổng TTĐT". */
export function roleName({ role, channel, isTotal }: ShownColumn): string {
  if (role !== 'value') return sheetWords.roles[role]?.[1] ?? role;
  if (isTotal) return sheetWords.parts.total;
  return channel ? terms.channelShort[channel] : (sheetWords.roles['value']?.[1] ?? '');
}

/** How the columns of a sheet are marked; one that is several things in tables below each other bears all names. */
export function roleMarks({ columns }: ShownSheet): ReadonlyMap<number, RoleMark> {
  const marks = new Map<number, RoleMark>();
  for (const column of columns) {
    const known = marks.get(column.col);
    const name = roleName(column);
    if (!known) marks.set(column.col, { ...signOf(column), name });
    else if (!known.name.split(' / ').includes(name))
      marks.set(column.col, { ...known, name: `${known.name} / ${name}` });
  }
  return marks;
}

function signOf({ role, isTotal }: ShownColumn): Omit<RoleMark, 'name'> {
  if (role === 'value' && isTotal) return { letter: sheetWords.totalLetter, tone: 'total' };
  return { letter: sheetWords.roles[role]?.[0] ?? '', tone: TONES[role] ?? 'text' };
}

/** The columns of the table in which a row stands come before those of other tables. */
export function columnAt({ columns }: ShownSheet, col: number, row: number | null): ShownColumn | null {
  const here = columns.filter((column) => column.col === col);
  return here.find(({ top, bottom }) => row !== null && row >= top && row <= bottom) ?? here[0] ?? null;
}

export function classesOf({ rows }: ShownSheet): ReadonlyMap<number, RowMark> {
  return new Map(rows.map((row) => [row.row, row.class]));
}

const FIGURES: Readonly<Record<string, Extract<ColumnMeaning, { kind: 'figures' }>['as']>> = {
  value: 'value',
  unit_value: 'value',
  comparison: 'comparison',
  plan: 'plan',
};

const ROLES = ['unit', 'channel', 'measure', 'period', 'code', 'note', 'ignored'] as const;

/** What a column was taken for, as a person would say it; figures where the program has no word of its own for it. */
export function meaningOf({ role, channel, measure, isTotal }: ShownColumn): ColumnMeaning {
  const kind = ROLES.find((each) => each === role);
  if (kind) return { kind };
  const as = isTotal ? 'total' : (FIGURES[role] ?? 'value');
  return { kind: 'figures', channel, subchannel: '', measure, as };
}

/** The heading of a column as it stands in the file, from the top down; merged cells count for all that they cover. */
export function headingText({ cells, merges, rows }: ShownSheet, { col, top, bottom }: ShownColumn): string {
  const headings = rows.filter((row) => row.class === 'header' && row.row >= top && row.row <= bottom);
  const texts = headings.flatMap(({ row }) => {
    const merge = merges.find(
      (each) => row >= each.top && row <= each.bottom && col >= each.left && col <= each.right,
    );
    const at = merge ? { row: merge.top, col: merge.left } : { row, col };
    return cells.find((cell) => cell.row === at.row && cell.col === at.col)?.text.trim() || [];
  });
  return [...new Set(texts)].join(' › ');
}
