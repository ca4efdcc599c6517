import { CHANNELS } from '#lib/domain/channel.ts';
import type { Fact } from '#lib/domain/fact.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import { ListCodes } from './list-codes.ts';
import type { ListColumn } from './list-columns.ts';

type Column = ListColumn<'facts'>;

/** What the columns with a fixed set of values may say, the first being meant where a list has no such column. */
const CODES = {
  unit_level: ['xa', 'tinh', 'huyen', 'so', 'phong', 'khac'],
  scope: ['own', 'children', 'own_and_children'],
  state: ['value', 'missing', 'no_activity', 'not_applicable', 'unquantified'],
  qualifier: ['exact', 'more_than', 'at_least', 'less_than', 'at_most', 'about'],
  status: ['counted', 'total', 'comparison', 'subset', 'duplicate', 'conflict', 'superseded'],
  topic: ['cchc', 'cds', 'other'],
} as const satisfies Partial<Record<Column, readonly string[]>>;

/** A row of a list of figures, its codes and numbers understood. */
export interface FactCodes extends Pick<
  Fact,
  'scope' | 'period' | 'channel' | 'measure' | 'state' | 'value' | 'qualifier' | 'of' | 'status' | 'topic'
> {
  readonly level: UnitLevel;
}

/** Understands the codes and numbers of a row, or names the columns that say nothing which the format knows. */
export function factCodes(
  textOf: (column: Column) => string,
): FactCodes | { readonly faults: readonly Column[] } {
  const codes = new ListCodes(textOf);
  const period = textOf('period');
  const row: FactCodes = {
    channel: codes.needed('channel', CHANNELS),
    measure: codes.needed('measure', MEASURES),
    level: codes.code('unit_level', CODES.unit_level),
    scope: codes.code('scope', CODES.scope),
    period,
    state: codes.code('state', CODES.state),
    value: codes.number('value'),
    of: codes.number('of'),
    qualifier: codes.code('qualifier', CODES.qualifier),
    status: codes.code('status', CODES.status),
    topic: codes.code('topic', CODES.topic),
  };
  if (parsePeriod(period) === null && period !== '') codes.fault('period');
  if ((row.state === 'value') !== (row.value !== null)) codes.fault('value');
  return codes.faults.length > 0 ? { faults: codes.faults } : row;
}
