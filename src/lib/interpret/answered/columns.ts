import type { ColumnMeaning } from '#lib/domain/answer.ts';
import { strongest } from '#lib/domain/answers.ts';
import { columnAs, eachColumn, type Column } from '../table/columns/column.ts';
import { columnPath, signatureOf } from '../table/signature.ts';
import { withColumns, type Table } from '../table/table.ts';
import type { FileAnswers } from './file-answers.ts';

/** A table whose columns hold what a person said of their headings. */
export function withAnsweredColumns(table: Table, answers: FileAnswers): Table {
  if (answers.about('column').length === 0) return table;
  const said = answers.onTable('column', signatureOf(table));
  const columns = eachColumn(table.columns, (given) => {
    const column = given.readAs ?? given;
    const path = columnPath(column);
    const fitting = said.filter((each) => each.path === path && (path !== '' || isOfKind(column, each.is)));
    const answer = strongest<'column'>(fitting);
    return answer ? meaning(column, answer.is) : given;
  });
  return withColumns(table, columns);
}

/** Below no heading a list has names and figures: what is said of one is not said of the other. */
function isOfKind({ role }: Column, { kind }: ColumnMeaning): boolean {
  return (role === 'value') === (kind === 'figures');
}

const NOTHING = {
  channel: null,
  subchannel: '',
  measure: null,
  measureText: '',
  period: null,
  comparison: 'none',
  isTotal: false,
} as const;

function meaning(column: Column, is: ColumnMeaning): Column {
  if (is.kind !== 'figures') return columnAs(column, { ...NOTHING, role: is.kind, readAs: column });
  const { channel, subchannel, as } = is;
  const measure = is.measure ?? column.measure;
  return columnAs(column, {
    role: as === 'plan' ? 'plan' : column.role === 'unit_value' ? 'unit_value' : 'value',
    channel,
    subchannel,
    measure,
    measureText: measure === column.measure ? column.measureText : '',
    isTotal: as === 'total',
    comparison: as === 'comparison' ? comparisonOf(column) : 'none',
    readAs: column,
  });
}

/** With what a heading compares that does not say it: the year before, as reports do. */
function comparisonOf({ comparison }: Column): Column['comparison'] {
  return comparison === 'none' ? 'year_before' : comparison;
}
