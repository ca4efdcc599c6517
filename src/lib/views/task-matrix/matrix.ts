import type { TaskStatus } from '#lib/domain/task.ts';
import { compareNames } from '#lib/messages/format.ts';
import { namesApart } from '../figure/axis-names.ts';

/** One task as the matrix needs it. */
export interface TaskRow {
  /** Registry id of the unit; empty where it knows none. */
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  /** Name of what holds the unit; empty where none is known. */
  readonly parent: string;
  /** The ordinal as written. */
  readonly number: string;
  readonly content: string;
  readonly result: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly deadlineText: string;
  readonly status: TaskStatus | null;
  readonly percent: number | null;
  readonly note: string;
  readonly links: readonly string[];
  readonly submission: number;
  readonly file: string;
  readonly sheet: string;
  /** 1-based row in the sheet. */
  readonly sheetRow: number;
}

export interface MatrixRow {
  readonly key: string;
  readonly unitId: string;
  /** With what holds the unit, where another has the same name. */
  readonly name: string;
  readonly cells: ReadonlyMap<string, TaskRow>;
}

export interface TaskMatrix {
  /** Numbers of tasks, in the order of numbers: "2" before "10". */
  readonly numbers: readonly string[];
  /** Units by name. */
  readonly rows: readonly MatrixRow[];
  /** Whether one number stands for different contents in different units. */
  readonly differing: boolean;
}

/**
 * Units down, tasks across. A number that a unit uses twice (two sections that both start at 1)
 * gets a column of its own: "1", "1 (2)". No task is left out.
 */
export function taskMatrix(tasks: readonly TaskRow[]): TaskMatrix {
  const rows = new Map<
    string,
    { unitId: string; code: string; name: string; parent: string; cells: Map<string, TaskRow> }
  >();
  const numbers = new Set<string>();
  for (const task of tasks) {
    const key = task.unitId === '' ? `?${task.unitName}` : task.unitId;
    const row = rows.get(key) ?? {
      unitId: task.unitId,
      code: task.unitCode,
      name: task.unitName,
      parent: task.parent,
      cells: new Map<string, TaskRow>(),
    };
    const number = freeNumber(plainNumber(task.number), row.cells);
    row.cells.set(number, task);
    numbers.add(number);
    rows.set(key, row);
  }
  const sorted = [...rows].sort(
    ([, a], [, b]) => compareNames(a.name, b.name) || (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
  const names = namesApart(sorted.map(([, row]) => row));
  return {
    numbers: [...numbers].sort(compareNames),
    rows: sorted.map(([key, { unitId, cells }], at) => ({ key, unitId, name: names[at]!, cells })),
    differing: [...numbers].some((number) => contentsOf(number, rows.values()).size > 1),
  };
}

const OPEN: ReadonlySet<TaskStatus | null> = new Set<TaskStatus>([
  'not_done',
  'partial',
  'in_progress',
  'blank',
  'contradictory',
]);

/** How many tasks of a unit were reported on and are not done. */
export function openTasks({ cells }: MatrixRow): number {
  return [...cells.values()].filter(({ status }) => OPEN.has(status)).length;
}

/** The key of a number's column, apart from those that are of the unit. */
export function taskKey(number: string): string {
  return `task ${number}`;
}

export function numberOfKey(key: string): string {
  return key.slice(taskKey('').length);
}

/** "01." and "1" are one number. */
function plainNumber(written: string): string {
  return (
    written
      .trim()
      .replace(/[.)]+$/, '')
      .replace(/^0+(?=\d)/, '') || '?'
  );
}

function freeNumber(number: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(number)) return number;
  for (let again = 2; ; again++) {
    const next = `${number} (${again})`;
    if (!taken.has(next)) return next;
  }
}

function contentsOf(number: string, rows: Iterable<{ cells: ReadonlyMap<string, TaskRow> }>): Set<string> {
  const contents = new Set<string>();
  for (const { cells } of rows) {
    const content = cells.get(number)?.content.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
    if (content) contents.add(content);
  }
  return contents;
}
