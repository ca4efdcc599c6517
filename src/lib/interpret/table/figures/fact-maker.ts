import type { Fact, FactStatus, Scope } from '#lib/domain/fact.ts';
import { collapse, exactKey } from '#lib/domain/text.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { settlePeriod, type SettledPeriod } from '../../period/settle.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { unitNameOf, type Column } from '../columns/column.ts';
import type { FigureSays } from './figure-says.ts';
import { WhatIsCounted } from './what-is-counted.ts';
import { ColumnReadings, isDigital, type ColumnSays } from './column-readings.ts';
import { periodOfFigure } from '../rows/period-cell.ts';
import { hasUnitsBelow, scopeInLabel } from '../../unit/label-scope.ts';
import { officeLevel } from '../../unit/office.ts';
import type { RowKinds } from '../rows/row-kind.ts';
import type { RowReading } from '../rows/row-reading.ts';
import type { TableContext } from '../table-context.ts';
import type { Table } from '../table.ts';
import { TotalParts } from '../rows/total-scope.ts';

/** What a row says of all its figures. */
interface RowSays {
  readonly row: RowReading;
  readonly isDigital: boolean;
  readonly scope: Scope;
  readonly status: FactStatus;
  readonly unitNames: readonly string[];
  readonly periodNames: readonly string[];
}

const NO_NAMES: readonly string[] = [];

function scopeAcross({ columns }: Table, { reporting }: TableContext): Scope | null {
  const units = columns.filter(({ role }) => role === 'unit_value');
  if (units.length === 0) return null;
  if (reporting?.level === 'xa') return 'own';
  return units.every((column) => officeLevel(unitNameOf(column)) !== null) ? 'own' : 'children';
}

/** Makes the facts of one table, row by row: what a row or a column says of all its figures is worked out once. */
export class FactMaker {
  readonly #context: TableContext;
  readonly #kinds: RowKinds;
  readonly #totals: TotalParts;
  readonly #counted: WhatIsCounted;
  readonly #tableRows: readonly RowReading[];
  #children: ReadonlySet<string> | null = null;
  /** Whose activity a total over columns of units counts; null where none heads a column. */
  readonly #acrossUnits: Scope | null;
  readonly #label: Column | undefined;
  readonly #columns: ColumnReadings;
  /** Where the titles tell the period of all rows. */
  readonly #periodNames: readonly string[];
  #row: RowSays | null = null;

  constructor(table: Table, context: TableContext, kinds: RowKinds, rows: readonly RowReading[]) {
    this.#context = context;
    this.#kinds = kinds;
    this.#columns = new ColumnReadings(table, context);
    this.#totals = new TotalParts(rows);
    this.#tableRows = rows;
    this.#counted = new WhatIsCounted(context, rows);
    this.#periodNames = context.periodCells.map((cell) => context.ledger.nameOf(cell));
    this.#acrossUnits = scopeAcross(table, context);
    this.#label = table.columns.find(({ role }) => role === 'channel' || role === 'content');
  }

  /** `says`: what stands beside the figure and is said of it alone. */
  factOf(
    quantity: Quantity,
    part: number,
    cell: Cell,
    row: RowReading,
    column: Column,
    says: FigureSays | null = null,
  ): Fact {
    const { ledger } = this.#context;
    const ofRow = this.#ofRow(row);
    const ofColumn = this.#columns.of(column);
    const { channel, subchannel } = this.#counted.channel(quantity, row, ofColumn, says);
    const { measure, text } = this.#counted.measure(quantity, channel, row, ofColumn, says);
    const period = this.#period(row, column, ofColumn);
    const said = this.#scope(column, row, ofRow, ofColumn);
    const scope = said === 'own' && row.level === 'own' && this.#context.isSumOfSheets ? 'children' : said;
    return {
      place: ledger.placeOf(cell, part),
      unit: unitOf(row, ofColumn),
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
      qualifier: column.isEstimate && quantity.qualifier === 'exact' ? 'about' : quantity.qualifier,
      of: quantity.of,
      topic: ofColumn.isDigital || ofRow.isDigital ? 'cds' : 'cchc',
      status: statusOf(
        row,
        column,
        this.#sumsSheets(row, scope) ? 'total' : scope === ofRow.scope ? ofRow.status : 'counted',
      ),
      sourceText: collapse(cell.text),
      proposed: false,
      evidence: {
        header: ofColumn.header,
        unit: ofColumn.unit ? ofColumn.header : ofRow.unitNames,
        period: ofRow.periodNames,
      },
    };
  }

  /** "Tổng các xã" on one sheet of a file whose other sheets are those communes' own. */
  #sumsSheets({ level }: RowReading, scope: Scope): boolean {
    return scope === 'children' && level === 'own' && this.#context.isSummary;
  }

  #ofRow(row: RowReading): RowSays {
    if (this.#row?.row !== row) this.#row = this.#saidIn(row);
    return this.#row;
  }

  #saidIn(row: RowReading): RowSays {
    const { view, ledger, reportingRef } = this.#context;
    const parts = row.isTotal && !row.isOfUnit ? this.#scopeOfTotal(row) : row.scope;
    const mayTell = row.level === 'own' && parts === 'own' && hasUnitsBelow(reportingRef.level);
    const scope = (mayTell ? this.#columns.scopeIn(this.#kinds.stubTexts(row.row)) : null) ?? parts;
    return {
      row,
      isDigital: this.#label !== undefined && isDigital(view.text(row.row, this.#label.col)),
      scope,
      status: scope === 'own_and_children' && this.#listsOthers(row) ? 'total' : 'counted',
      unitNames: row.unitCell ? [ledger.nameOf(row.unitCell)] : NO_NAMES,
      periodNames: this.#periodNamesOf(row),
    };
  }

  /** "Toàn huyện" at the head of its communes is the huyện with all that lies in it; below them it is their sum. */
  #scopeOfTotal(row: RowReading): Scope {
    const said = this.#totals.scopeOf(row);
    const { reportingRef } = this.#context;
    const isHead = said === 'children' && reportingRef.level === 'huyen' && row === this.#tableRows[0];
    const saysWhole = () =>
      this.#kinds.stubTexts(row.row).some((text) => scopeInLabel(text, 'huyen') === 'whole');
    return isHead && saysWhole() ? 'own_and_children' : said;
  }

  #periodNamesOf({ periodCell }: RowReading): readonly string[] {
    if (!periodCell) return this.#periodNames;
    const own = [this.#context.ledger.nameOf(periodCell)];
    return this.#periodNames.length === 0 ? own : own.concat(this.#periodNames);
  }

  /** Whether a unit below, besides the one of a row, has figures of its own. */
  #listsOthers({ unit }: RowReading): boolean {
    const names = (this.#children ??= namesOfChildren(this.#tableRows));
    return names.size > (names.has(exactKey(unit.name)) ? 1 : 0);
  }

  #scope({ role, isTotal }: Column, row: RowReading, { scope }: RowSays, ofColumn: ColumnSays): Scope {
    const holdsCommunes = this.#context.includesChildren && ofColumn.unit?.level === 'huyen';
    if (role === 'unit_value') return holdsCommunes ? 'own_and_children' : 'own';
    if (this.#acrossUnits && isTotal) return this.#acrossUnits;
    if (scope !== 'own') return scope;
    if (row.level === 'own') return ofColumn.scope ?? scope;
    return (row.unit.level === 'huyen' && ofColumn.scopeOfDistrict) || scope;
  }

  /** Of "Tuần 1 (01/4 - 07/4)" and "Lũy kế từ 01/7/2025 đến 30/11/2025" the days. */
  #period(row: RowReading, { period: own, comparison }: Column, { days }: ColumnSays): SettledPeriod {
    const { period: base, year } = this.#context;
    if (days && (comparison === 'cumulative' || (comparison === 'none' && own === null)))
      return settlePeriod(null, days, year);
    if (own === null && comparison === 'none') return row.settled;
    return periodOfFigure([own, row.period], comparison === 'none' ? base : row.settled, year, comparison);
  }
}

/** A column may name the unit of its figures, or say that a department's are those of its province. */
function unitOf(row: RowReading, { unit, whole }: ColumnSays): UnitRef {
  return unit ?? (row.level === 'own' ? whole : null) ?? row.unit;
}

function statusOf(row: RowReading, column: Column, otherwise: FactStatus): FactStatus {
  if (row.isCompared) return 'comparison';
  if (row.isTotal || column.isTotal || otherwise === 'total') return 'total';
  if (column.comparison !== 'none') return 'comparison';
  return row.isSubset || column.isPart ? 'subset' : otherwise;
}

function namesOfChildren(rows: readonly RowReading[]): ReadonlySet<string> {
  const children = rows.filter(({ level, scope }) => level === 'child' && scope === 'own');
  return new Set(children.map(({ unit }) => exactKey(unit.name)));
}
