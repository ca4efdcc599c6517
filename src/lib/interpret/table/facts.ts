import type { Channel } from '#lib/domain/channel.ts';
import type { Fact, FactStatus, Scope, Topic } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { collapse } from '#lib/domain/text.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { USUAL_MEASURE } from '../lexicon/measures.ts';
import { measureOf } from '../quantity/measure-words.ts';
import type { Quantity, QuantityReading } from '../quantity/quantity.ts';
import { isSameName } from '../unit/containment.ts';
import { refOf } from '../unit/unit-finder.ts';
import type { Column } from './column.ts';
import type { Draft } from './draft.ts';
import { withParts } from './outline.ts';
import { periodOfFigure } from './period-cell.ts';
import { withPeriodTotals } from './period-totals.ts';
import { readValue } from './read-value.ts';
import { isValue } from './row-kind.ts';
import type { RowReading } from './row-reading.ts';
import { readRows } from './rows.ts';
import type { TableContext } from './table-context.ts';
import { siblingsOf, type Table } from './table.ts';
import { totalScope } from './total-scope.ts';

/** The figures of a table of counts, each with its cell; marks what was read and doubts what could not be. */
export function readFacts(table: Table, context: TableContext): Draft[] {
  const { view, ledger } = context;
  const rows = readRows(table, context);
  const columns = table.columns.filter(isValue);
  if (rows.length === 0 || !namesAnyChannel(table, rows, context)) return [];
  for (const column of table.columns) for (const cell of column.cells) ledger.mark(cell, 'label');
  const above = new Map<Column, QuantityReading>();
  const drafts: Draft[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const cell = view.own(row.row, column.col);
      if (!cell) continue;
      if (coversUnits(cell, context, table)) {
        ledger.doubt('merged-over-units', {}, cell);
        continue;
      }
      const reading = readValue(cell, view.words);
      const said = reading.repeats ? (above.get(column)?.quantities ?? []) : reading.quantities;
      if (!reading.repeats) above.set(column, reading);
      const facts = said.map((quantity, part) =>
        factOf(quantity, part, { cell, row, rows, column, table, context }),
      );
      const isRate = column.measure === 'percent' || facts.some(({ measure }) => measure === 'percent');
      for (const { code, params } of reading.problems)
        if (code !== 'number-fraction' || !isRate) ledger.doubt(code, params, cell);
      for (const fact of facts) drafts.push({ fact, cell, row, column });
    }
  }
  const divided = withParts(drafts);
  const settled = withPeriodTotals(divided);
  const doubtColumn = ({ cells }: Column, count: number) => {
    const cell = cells.at(-1);
    ledger.doubt('column-unknown', { label: collapse(cell?.text ?? ''), unread: count }, cell);
  };
  for (const column of unnamedColumns(settled, table)) doubtColumn(column, 0);
  for (const { column, count } of unreadColumns(rows, table, context)) doubtColumn(column, count);
  for (const { fact, cell } of settled) ledger.mark(cell, fact.status === 'total' ? 'total' : 'fact');
  return settled;
}

interface Where {
  readonly cell: Cell;
  readonly row: RowReading;
  readonly rows: readonly RowReading[];
  readonly column: Column;
  readonly table: Table;
  readonly context: TableContext;
}

function factOf(quantity: Quantity, part: number, where: Where): Fact {
  const { cell, row, column, context } = where;
  const { channel, subchannel } = channelFor(where);
  const period = periodOfFigure([column.period, row.period], context.period, context.year, column.comparison);
  const { unit, scope } = unitFor(where);
  const { measure, text } = measureFor(quantity, channel, where);
  const named = (each: Cell) => context.ledger.nameOf(each);
  return {
    place: context.ledger.placeOf(cell, part),
    unit,
    scope,
    period: period.code,
    periodFrom: period.from,
    periodTo: period.to,
    channel,
    subchannel,
    measure,
    measureText: text,
    state: quantity.state,
    value: quantity.value,
    qualifier: quantity.qualifier,
    of: quantity.of,
    topic: topicOf([...column.path, labelOf(where)]),
    status: statusOf(where, scope),
    sourceText: collapse(cell.text),
    proposed: false,
    evidence: {
      header: column.cells.map(named),
      unit: (column.role === 'unit_value' ? column.cells : row.unitCells).map(named),
      period: [...row.periodCells, ...context.periodCells].map(named),
    },
  };
}

function channelFor({ row, column, table, context }: Where): { channel: Channel; subchannel: string } {
  if (column.channel) return { channel: column.channel, subchannel: column.subchannel };
  if (row.channel) return row.channel;
  if (row.hasOwnLabel && row.isTotal && !context.channel) return { channel: 'all', subchannel: '' };
  if (column.isTotal) {
    const siblings = new Set(siblingsOf(table, column).flatMap(({ channel }) => channel ?? []));
    const [only, another] = siblings;
    if (only) return { channel: another ? 'all' : only, subchannel: '' };
  }
  return context.channel ?? { channel: 'other', subchannel: '' };
}

function unitFor({ row, rows, column, table, context }: Where): { unit: UnitRef; scope: Scope } {
  if (column.role === 'unit_value') return { unit: unitOfColumn(column, context), scope: 'own' };
  const isSideways = table.columns.some(({ role }) => role === 'unit_value');
  if (isSideways && column.isTotal) return { unit: row.unit, scope: 'children' };
  return { unit: row.unit, scope: row.isTotal && !row.isOfUnit ? totalScope(row, rows) : row.scope };
}

function unitOfColumn(column: Column, { finder, date, reporting, ledger }: TableContext): UnitRef {
  const cell = column.cells.at(-1);
  const answer = finder.find({ text: cell?.text ?? '', code: '', date, within: reporting });
  const known = ledger.problems.some(({ place }) => place.row === cell?.row && place.col === cell.col);
  if (!known) for (const { code, params } of answer.doubts) ledger.doubt(code, params, cell);
  return answer.unit ? refOf(answer.unit) : answer.ref;
}

function measureFor(
  quantity: Quantity,
  channel: Channel,
  { row, column, context }: Where,
): { measure: Measure; text: string } {
  if (quantity.percent) return { measure: 'percent', text: '%' };
  const own = quantity.unitText === '' ? null : measureOf(quantity.unitText, context.view.words);
  if (quantity.of !== null) return { measure: 'unit_count', text: own?.text ?? '' };
  if (own && own.measure !== 'other') return own;
  if (column.measure) return { measure: column.measure, text: column.measureText };
  const given = row.measure ?? context.measure;
  if (given?.measure === 'other' && channel === 'radio') return { ...given, measure: 'broadcast' };
  return given ?? { measure: USUAL_MEASURE[channel], text: '' };
}

function statusOf({ row, rows, column }: Where, scope: Scope): FactStatus {
  if (row.isTotal || column.isTotal) return 'total';
  if (column.comparison !== 'none') return 'comparison';
  if (row.isSubset) return 'subset';
  return scope === 'own_and_children' &&
    rows.some((other) => other.level === 'child' && other.scope === 'own' && isNot(other, row))
    ? 'total'
    : 'counted';
}

function isNot(row: RowReading, other: RowReading): boolean {
  return row !== other && !isSameName(row.unit.name, other.unit.name);
}

/** Columns of figures of which nothing names the channel, in a table whose other columns name theirs. */
function unnamedColumns(drafts: readonly Draft[], table: Table): Column[] {
  if (!table.columns.some(({ channel }) => channel !== null)) return [];
  const unnamed = drafts.filter(
    ({ fact, column, row }) => fact.channel === 'other' && !column.channel && !row.channel && !row.isTotal,
  );
  return [...new Set(unnamed.map(({ column }) => column))];
}

/** Columns of numbers whose headings say nothing known, in a table whose other columns name their channels. */
function unreadColumns(rows: readonly RowReading[], table: Table, { view }: TableContext) {
  if (!table.columns.some(({ channel }) => channel !== null)) return [];
  return table.columns.flatMap((column) => {
    const cells = rows.flatMap(({ row }) => view.own(row, column.col) ?? []);
    const count = cells.filter(({ value }) => value.kind === 'number').length;
    return column.role === 'unknown' && count * 2 > cells.length ? [{ column, count }] : [];
  });
}

/** One value merged over the rows of several units or channels belongs to none of them alone. */
function coversUnits(cell: Cell, { view }: TableContext, table: Table): boolean {
  const { top, bottom } = view.areaOf(cell);
  const labels = table.columns.filter(({ role }) => NAMING.has(role));
  for (let row = top + 1; row <= bottom; row++)
    if (labels.some(({ col }) => collapse(view.own(row, col)?.text ?? '') !== '')) return true;
  return false;
}

const NAMING: ReadonlySet<Column['role']> = new Set(['unit', 'channel', 'content']);

function namesAnyChannel(table: Table, rows: readonly RowReading[], { channel }: TableContext): boolean {
  return (
    channel !== null || table.columns.some((column) => column.channel) || rows.some((row) => row.channel)
  );
}

function labelOf({ row, context, table }: Where): string {
  const column = table.columns.find(({ role }) => role === 'channel' || role === 'content');
  return column ? context.view.text(row.row, column.col) : '';
}

function topicOf(labels: readonly string[]): Topic {
  return labels.some((label) => /chuyển đổi số|\bcđs\b/iu.test(label)) ? 'cds' : 'cchc';
}
