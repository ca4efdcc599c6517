import type { Answer, CellMeaning } from '#lib/domain/answer.ts';
import { strongest } from '#lib/domain/answers.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { Quantity, QuantityReading } from '../quantity/quantity.ts';
import type { Column } from '../table/columns/column.ts';
import { readValue } from '../quantity/read-value.ts';
import { columnPath, signatureOf } from '../table/signature.ts';
import type { TableContext } from '../table/table-context.ts';
import type { Table } from '../table/table.ts';

type DashMeaning = Extract<Answer, { about: 'dash' }>['is'];

/** What a cell of a column of figures says. */
export type ValueReader = (cell: Cell, column: Column) => QuantityReading;

/** Reads the figures of a table as a person said what its dashes, its separators and single cells mean. */
export function valueReader(table: Table, { view, ledger, answers }: TableContext): ValueReader {
  const plain: ValueReader = (cell) => readValue(cell, view.words);
  const hasSeparators = answers.about('separator').length > 0;
  if (!view.answers && !hasSeparators && answers.about('dash').length === 0) return plain;
  const signature = signatureOf(table);
  const dash = strongest<'dash'>(answers.onTable('dash', signature))?.is ?? null;
  const separators = answers.onTable('separator', signature);
  const decimals = new Map(
    table.columns.map((column) => {
      const path = columnPath(column);
      return [
        column,
        strongest<'separator'>(separators.filter((each) => each.path === path))?.decimal ?? null,
      ];
    }),
  );
  return (cell, column) => {
    const said = ledger.saidOf(cell);
    if (said) return answered(said, cell);
    const decimal = decimals.get(column) ?? null;
    const reading = withSeparator(readValue(cell, view.words, decimal), cell, decimal);
    return dash ? withDash(reading, dash) : reading;
  };
}

function answered(said: CellMeaning, { text }: Cell): QuantityReading {
  if (said.kind === 'ignored') return { quantities: [], problems: [], repeats: false };
  const quantity: Quantity = {
    state: said.kind,
    value: said.kind === 'value' ? said.value : null,
    qualifier: 'exact',
    of: null,
    percent: false,
    unitText: '',
    start: 0,
    end: text.length,
  };
  return { quantities: [quantity], problems: [], repeats: false };
}

function withDash(reading: QuantityReading, is: DashMeaning): QuantityReading {
  if (!reading.problems.some(({ code }) => code === 'dash-meaning')) return reading;
  const state = is === 'zero' ? 'value' : is;
  return {
    ...reading,
    quantities: reading.quantities.map((quantity) => ({
      ...quantity,
      state,
      value: is === 'zero' ? 0 : null,
    })),
    problems: reading.problems.filter(({ code }) => code !== 'dash-meaning'),
  };
}

/** A fraction behind the mark that is known to begin one is no doubt; of a spreadsheet's own number it is the dot. */
function withSeparator(reading: QuantityReading, cell: Cell, decimal: ',' | '.' | null): QuantityReading {
  const mark =
    cell.value.kind === 'number' ? decimal === '.' : decimal !== null && cell.text.includes(decimal);
  if (!mark) return reading;
  return { ...reading, problems: reading.problems.filter(({ code }) => code !== 'number-fraction') };
}
