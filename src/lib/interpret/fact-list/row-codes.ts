import { CHANNELS } from '#lib/domain/channel.ts';
import type { Fact } from '#lib/domain/fact.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import type { ListColumn } from './list-columns.ts';

/** What the columns with a fixed set of values may say, the first being meant where a list has no such column. */
const CODES = {
  unit_level: ['xa', 'tinh', 'huyen', 'so', 'phong', 'khac'],
  scope: ['own', 'children', 'own_and_children'],
  channel: CHANNELS,
  measure: MEASURES,
  state: ['value', 'missing', 'no_activity', 'not_applicable', 'unquantified'],
  qualifier: ['exact', 'more_than', 'at_least', 'less_than', 'at_most', 'about'],
  status: ['counted', 'total', 'comparison', 'subset', 'duplicate', 'conflict', 'superseded'],
  topic: ['cchc', 'cds', 'other'],
} as const satisfies Partial<Record<ListColumn, readonly string[]>>;

/** A row of a list, its codes and numbers understood. */
export interface RowCodes extends Pick<
  Fact,
  'scope' | 'period' | 'channel' | 'measure' | 'state' | 'value' | 'qualifier' | 'of' | 'status' | 'topic'
> {
  readonly level: UnitLevel;
}

/** The columns of a row that say nothing which the format knows. */
export interface RowFaults {
  readonly faults: readonly ListColumn[];
}

/** Understands the codes and numbers of a row; `textOf` is empty where the row says nothing in a column. */
export function rowCodes(textOf: (column: ListColumn) => string): RowCodes | RowFaults {
  const faults: ListColumn[] = [];
  const code = <Column extends keyof typeof CODES>(column: Column) => {
    const text = textOf(column);
    const known: readonly string[] = CODES[column];
    if (text !== '' && !known.includes(text)) faults.push(column);
    return (text === '' ? known[0] : text) as (typeof CODES)[Column][number];
  };
  const number = (column: ListColumn) => {
    const text = textOf(column);
    if (text === '') return null;
    if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) faults.push(column);
    return Number(text);
  };
  const needed = (['channel', 'measure'] as const).filter((column) => textOf(column) === '');
  const period = textOf('period');
  const row = {
    ...{ level: code('unit_level'), scope: code('scope'), period, channel: code('channel') },
    ...{ measure: code('measure'), state: code('state'), value: number('value'), of: number('of') },
    ...{ qualifier: code('qualifier'), status: code('status'), topic: code('topic') },
  };
  if (parsePeriod(period) === null && period !== '') faults.push('period');
  if ((row.state === 'value') !== (row.value !== null)) faults.push('value');
  const all = [...new Set([...needed, ...faults])];
  return all.length > 0 ? { faults: all } : row;
}
