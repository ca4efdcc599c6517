import { isStanding, type Standing } from './standing.ts';
import { TASK_STATUSES, type TaskStatus } from './task.ts';

export const DATA_TABLES = ['facts', 'tasks', 'targets'] as const;

/** Which of the three kinds of rows is looked at: số liệu, nhiệm vụ, chỉ tiêu. */
export type DataTable = (typeof DATA_TABLES)[number];

/**
 * What the page of all data shows besides the common filter (domain/view.ts): kept in the URL. Keys of columns are those
 * of the table's fields; what a table does not know it leaves out.
 */
export interface DataView {
  readonly table: DataTable;
  /** What was typed into the search, as typed. */
  readonly search: string;
  readonly standing: Standing | null;
  readonly status: TaskStatus | 'planned' | null;
  /** Keys of the shown columns in their order; null for the table's own choice. */
  readonly columns: readonly string[] | null;
  readonly sort: DataSort | null;
  /** Keys by which rows are put together, the outermost first; none shows the rows themselves. */
  readonly groups: readonly string[];
  /** Key whose values become columns. */
  readonly across: string | null;
}

export interface DataSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export const EMPTY_DATA_VIEW: DataView = {
  table: 'facts',
  search: '',
  standing: null,
  status: null,
  columns: null,
  sort: null,
  groups: [],
  across: null,
};

const PARAMS = {
  table: 'bang',
  search: 'tim',
  standing: 'tinh-trang',
  status: 'trang-thai',
  columns: 'cot',
  sort: 'sap',
  groups: 'nhom',
  across: 'xoay',
} as const;

/** The names of all URL parameters of the view. */
export const DATA_PARAMS: readonly string[] = Object.values(PARAMS);

const TABLE_WORDS: Record<DataTable, string> = { facts: 'so-lieu', tasks: 'nhiem-vu', targets: 'chi-tieu' };

/** More groups than this cannot be read. */
export const MOST_GROUPS = 3;
const LONGEST_SEARCH = 100;
const KEY = /^[a-z][a-z_]{0,30}$/;

/** Reads a view from URL parameters. What is not understood is left out; it never throws. */
export function parseDataView(params: { get(name: string): string | null }): DataView {
  const text = (key: keyof typeof PARAMS) => params.get(PARAMS[key]) ?? '';
  const keys = (key: keyof typeof PARAMS) =>
    [...new Set(text(key).split('.'))].filter((each) => KEY.test(each));
  const [across = null] = keys('across');
  const columns = keys('columns');
  const standing = text('standing');
  const status = text('status');
  return {
    table: DATA_TABLES.find((table) => TABLE_WORDS[table] === text('table')) ?? EMPTY_DATA_VIEW.table,
    search: text('search').slice(0, LONGEST_SEARCH),
    standing: isStanding(standing) ? standing : null,
    status: status === 'planned' ? status : (TASK_STATUSES.find((each) => each === status) ?? null),
    columns: columns.length === 0 ? null : columns,
    sort: sortOf(text('sort')),
    groups: keys('groups').slice(0, MOST_GROUPS),
    across,
  };
}

/** The URL parameters of a view, in a fixed order, without what the user did not choose. */
export function writeDataView(view: DataView): [name: string, value: string][] {
  const { sort } = view;
  const pairs: Record<keyof typeof PARAMS, string> = {
    table: view.table === EMPTY_DATA_VIEW.table ? '' : TABLE_WORDS[view.table],
    search: view.search,
    standing: view.standing ?? '',
    status: view.status ?? '',
    columns: view.columns?.join('.') ?? '',
    sort: sort ? (sort.direction === 'descending' ? '-' : '') + sort.key : '',
    groups: view.groups.join('.'),
    across: view.across ?? '',
  };
  return (Object.keys(PARAMS) as (keyof typeof PARAMS)[])
    .filter((key) => pairs[key] !== '')
    .map((key) => [PARAMS[key], pairs[key]]);
}

function sortOf(text: string): DataSort | null {
  const descending = text.startsWith('-');
  const key = descending ? text.slice(1) : text;
  return KEY.test(key) ? { key, direction: descending ? 'descending' : 'ascending' } : null;
}
