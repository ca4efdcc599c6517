import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import type { Ledger } from '../ledger.ts';
import { isFrame } from '../lexicon/labels.ts';
import { dateRangeIn, dayIn, rangeInYear } from '../period/dates.ts';
import { codeOfLabel, periodInName, yearIn, type PeriodLabel } from '../period/label.ts';
import { settlePeriod, type SettledPeriod } from '../period/settle.ts';
import type { SheetView } from '../table/sheet-view.ts';
import type { DocumentFrame } from './document-frame.ts';
import type { Line } from './lines.ts';
import { isEnclosure, NO_EVIDENCE, periodEvidence, type PeriodEvidence } from './period-of.ts';

export interface TablePeriod {
  readonly period: SettledPeriod;
  /** The year of labels in the table that name none. */
  readonly year: number | null;
  readonly cells: readonly Cell[];
}

/**
 * The period of a table's figures: what the titles right above it say, then those at the top of the sheet, the
 * sheet's name and the rest of the file (importing.md, stage 8). A sheet's name may narrow a title's year.
 */
export function periodOfTable(lines: readonly Line[], sheet: Sheet, frame: DocumentFrame): TablePeriod {
  const near = periodEvidence(lines);
  const top = periodEvidence(frame.linesOf(sheet));
  const evidence = near.label || near.range ? near : top.label || top.range ? top : null;
  const named = periodInName(sheet.name);
  const given = givenTo(evidence, frame);
  if (given) return ofSheet(given, named, frame);
  const own = near.endsWithYear ?? top.endsWithYear;
  const isNamed = named !== null && !(named.kind === 'year' && own !== null);
  const found = evidence ?? (isNamed ? { ...NO_EVIDENCE, label: named, year: named.year } : frame.evidence);
  const ending = own ?? found.endsWithYear;
  const label = narrowed(found.label ?? wholeYear(ending), named);
  const year = label?.year ?? found.year ?? near.year ?? top.year ?? frame.year;
  const period = settlePeriod(label && { ...label, year: label.year ?? year }, found.range, year);
  return { period, year: year ?? yearOf(period), cells: found.lines.map(({ cell }) => cell) };
}

/** The period that a person gave: of this very file, or of files like it for tables whose own titles name none. */
function givenTo(own: PeriodEvidence | null, { answered, year }: DocumentFrame): Period | null {
  if (!answered) return null;
  const isOwn = own !== null && settlePeriod(own.label, own.range, own.year ?? year).code !== '';
  return answered.isOfFile || !isOwn ? answered.period : null;
}

/** A year that was given to a file whose sheets are named after different parts of it is that part's on each. */
function ofSheet({ code, kind, year }: Period, named: PeriodLabel | null, frame: DocumentFrame): TablePeriod {
  const whole = { kind: 'year', number: 0, year } as const;
  const label = kind === 'year' && frame.areSheetsOfPeriods ? narrowed(whole, named) : null;
  const own = label && codeOfLabel(label, year);
  return { period: { code: own ?? code, from: '', to: '' }, year, cells: [] };
}

/** Doubts about a form of last year: its sheet's name or dates are of another year than its title. */
export function slipsOf({ sheet }: SheetView, ledger: Ledger, frame: DocumentFrame): void {
  if (frame.answered?.isOfFile) return;
  const lines = frame.linesOf(sheet);
  const { label, endsWithYear } = periodEvidence(lines);
  const year = label ? label.year : endsWithYear;
  if (year === null) return;
  const named = yearIn(sheet.name);
  if (named !== null && named !== year) ledger.doubt('year-slip', { year, other: named });
  for (const { text, cell } of lines) {
    const isDated = isFrame(text) || isEnclosure(text) || /tính đến|đến ngày/iu.test(text);
    const range = isDated ? dateRangeIn(text) : null;
    const day = isDated ? ((range && rangeInYear(range, year)?.to) ?? dayIn(text)) : '';
    const other = Number(day.slice(0, 4));
    if (day !== '' && (other < year || other > year + 1)) ledger.doubt('year-slip', { year, other }, cell);
  }
}

function wholeYear(year: number | null): PeriodLabel | null {
  return year === null ? null : { kind: 'year', number: 0, year };
}

function narrowed(label: PeriodLabel | null, named: PeriodLabel | null): PeriodLabel | null {
  const narrows =
    label?.kind === 'year' &&
    named &&
    named.kind !== 'year' &&
    (named.year === null || named.year === label.year);
  return narrows ? { ...named, year: label.year } : label;
}

function yearOf({ code }: SettledPeriod): number | null {
  return parsePeriod(code)?.year ?? null;
}
