import { collapse } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Sheet, Workbook } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from '../context.ts';
import type { FileAnswers } from '../answered/file-answers.ts';
import { withAnsweredNames } from '../answered/names.ts';
import { answeredPeriod, type AnsweredPeriod } from '../answered/period.ts';
import { periodInName, wholePeriodLabel, yearIn } from '../period/label.ts';
import { settlePeriod } from '../period/settle.ts';
import { findHeaders } from '../table/find-headers.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { unitFinder, type UnitLookup } from '../unit/unit-finder.ts';
import { asOf } from './as-of.ts';
import { lastLines, linesBetween, type Line } from './lines.ts';
import { documentYear, periodEvidence, signedDay, type PeriodEvidence } from './period-of.ts';
import { isFrame } from '../lexicon/labels.ts';
import { signersOf } from './signers.ts';
import { unitsNamed } from './units-named.ts';

/** What a file says outside its tables: what a sheet or table that says nothing itself is read with. */
export interface DocumentFrame {
  readonly file: string;
  readonly finder: UnitLookup;
  /** What a person said of the file. */
  readonly answers: FileAnswers;
  /** The period that a person gave it. */
  readonly answered: AnsweredPeriod | null;
  /** Its sheets are named after different periods. */
  readonly areSheetsOfPeriods: boolean;
  /** Letterhead and titles of every visible sheet, and the first paragraphs of a text document. */
  readonly lines: readonly Line[];
  /** The file's name as a line. */
  readonly fileLines: readonly Line[];
  /** In whose name its sheets are signed. */
  readonly signers: readonly Line[];
  readonly evidence: PeriodEvidence;
  readonly year: number | null;
  /** The day as of which units are looked up where no period is known, ISO. */
  readonly date: string;
  /** The day of signing that a line of the letterhead gives, ISO; else empty. */
  readonly signed: string;
  /** The names of its visible sheets. */
  readonly sheetNames: readonly string[];
  /** The units that letterheads and titles name for certain. */
  readonly units: readonly Unit[];
  linesOf(sheet: Sheet): readonly Line[];
}

const FIRST_PARAGRAPHS = 15;

export function documentFrame(
  workbook: Workbook,
  views: readonly SheetView[],
  context: ReadingContext,
  answers: FileAnswers,
): DocumentFrame {
  const perSheet = new Map(views.map((view) => [view.sheet, topLines(view)]));
  const visible = views.filter(({ sheet }) => !sheet.hidden);
  const lines = visible.flatMap(({ sheet }) => perSheet.get(sheet) ?? []);
  const fileLines = [fileLine(workbook)];
  const own = periodEvidence(lines);
  const byName = periodEvidence(fileLines);
  const evidence = own.label || own.range ? own : { ...byName, year: own.year ?? byName.year };
  const told = own.year ?? signedYear(visible) ?? documentYear(lines) ?? sheetYear(visible) ?? byName.year;
  const written = told ?? tabledYear(visible);
  const year = written ?? context.year;
  const read = settlePeriod(evidence.label, evidence.range, year).code;
  const answered = answeredPeriod(answers);
  const given = answered && (answered.isOfFile || read === '') ? answered.period : null;
  const code = given?.code ?? read;
  const signed = lines.map(({ text }) => signedDay(text)).find((day) => day !== '') ?? '';
  const finder = withAnsweredNames(
    unitFinder(context.registry, context.province, context.dictionary?.units),
    answers,
  );
  const date = asOf(code, signed) ?? (year === null ? signed || context.registry.asOf : `${year}-12-31`);
  return {
    file: workbook.name,
    finder,
    answers,
    answered,
    areSheetsOfPeriods: new Set(visible.flatMap(({ sheet }) => labelKey(sheet.name))).size > 1,
    lines,
    fileLines,
    signers: signersOf(visible),
    evidence,
    year: given?.year ?? year,
    date,
    signed,
    sheetNames: visible.map(({ sheet }) => sheet.name),
    units: unitsNamed(lines, finder, date),
    linesOf: (sheet) => perSheet.get(sheet) ?? [],
  };
}

/** The texts above a sheet's first table; of running text the first paragraphs. */
function topLines(view: SheetView): Line[] {
  if (view.sheet.kind === 'prose') return linesBetween(view, 0, view.rows[FIRST_PARAGRAPHS] ?? Infinity);
  const [first] = findHeaders(view);
  return linesBetween(
    view,
    0,
    first ? first.top - 1 : view.sheet.kind === 'table' ? Infinity : (view.rows[10] ?? Infinity),
  );
}

/** The year of a signature below the tables. */
function signedYear(views: readonly SheetView[]): number | null {
  for (const view of views) {
    const year = documentYear(lastLines(view).filter(({ text }) => isFrame(text)));
    if (year !== null) return year;
  }
  return null;
}

function sheetYear(views: readonly SheetView[]): number | null {
  return views.map(({ sheet }) => yearIn(sheet.name)).find((year) => year !== null) ?? null;
}

/** The last year that the headings of the tables name ("Năm 2023 | Năm 2024", "Quý I/2024"), or the cells below "Năm". */
function tabledYear(views: readonly SheetView[]): number | null {
  const years = views.flatMap((view) =>
    findHeaders(view).flatMap(({ top, bottom }) => {
      const headings = view.rowsBetween(top, bottom).flatMap((row) => view.cellsIn(row));
      const periods = headings.filter(({ text }) => /^năm(?: báo cáo)?$/iu.test(collapse(text)));
      const rows = periods.length === 0 ? [] : view.rowsBetween(bottom + 1, Infinity);
      const below = rows.flatMap((row) => periods.map(({ col }) => view.text(row, col)));
      return [...headings.map(({ text }) => text), ...below].flatMap(
        (text) => wholePeriodLabel(text)?.year ?? [],
      );
    }),
  );
  return years.length === 0 ? null : Math.max(...years);
}

function labelKey(name: string): string[] {
  const label = periodInName(name);
  return label ? [`${label.kind} ${label.number}`] : [];
}

/** "Xã A/bc_quy-1_2024.xlsx" reads as the words of its folders and name. */
function fileLine({ name }: Workbook): Line {
  const text = name.replace(/\.[a-z0-9]+$/i, '').replace(/[_/-]+/g, ' ');
  return { text, cell: { row: -1, col: -1, value: { kind: 'text', text }, text } };
}
