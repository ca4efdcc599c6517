import type { ProblemCode } from '#lib/domain/problem.ts';
import type { LayoutChoice, ReadingMerit } from '#lib/domain/interpretation.ts';
import { layoutOfSheet, layoutOfTables, mayBeLaidOut, type AnsweredLayout } from '../answered/layout.ts';
import type { DocumentFrame } from '../frame/document-frame.ts';
import { isUnitAround, surroundingsOf } from '../frame/surroundings.ts';
import { Ledger } from '../ledger.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { signatureOf } from '../table/signature.ts';
import type { Table } from '../table/table.ts';
import type { Layout } from './layout.ts';
import { byHeadings, layoutsAs, rivalsOf } from './layouts.ts';
import { doubtFiguresOutside } from './figures-outside.ts';
import { meritOf } from './merit.ts';
import { byPanels } from './panels.ts';
import { withColumnParted } from './part-column.ts';
import { readLayout, type SheetReading } from './read-layout.ts';
import { withToldFigures } from './told-figures.ts';

/** A reading by headings of this merit needs no rival: what it leaves open, no other layout would explain. */
const EVIDENT = 0.9;
/** A rival must be better than the reading by headings by so much (importing.md, stage 4). */
const CLEAR = 0.12;
/** So many doubts more has a layout that no heading tells. */
const LESS_SURE = 1000;

/** The reading of a sheet that explains it best, and why it was taken. */
export interface ChosenReading {
  readonly reading: SheetReading;
  /** Null where the sheet has no figures to judge a reading by. */
  readonly choice: LayoutChoice | null;
}

interface Judged {
  readonly layout: Layout;
  readonly reading: SheetReading;
  readonly merit: ReadingMerit;
}

/**
 * Reads a sheet by its headings and, where that leaves figures or their meaning open, by every other layout that it may
 * have; the best reading is kept. Another one than that by headings is said, for a person to look at. `before` is the
 * last table of the sheets before it.
 */
export function interpretSheet(view: SheetView, frame: DocumentFrame, before: Table | null): ChosenReading {
  const { reading, choice } = wantedReading(view, frame, before);
  doubtFiguresOutside(reading);
  return choice === null && reading.tasks.length + reading.targets.length === 0
    ? { reading: withToldFigures(reading, frame), choice }
    : { reading, choice };
}

/** The reading that a person asked for, of this sheet or of those with such a table; else the best. */
function wantedReading(view: SheetView, frame: DocumentFrame, before: Table | null): ChosenReading {
  const { answers } = frame;
  const readAs = (said: AnsweredLayout | null) => said && readingAs(said, view, frame, before);
  if (answers.about('layout').length === 0) return bestReading(view, frame, before);
  const unaided = bestReading(view, frame, before);
  const mayBe = (said: AnsweredLayout) => mayBeLaidOut(said, unaided.choice?.kind ?? null);
  const ofSheet = readAs(layoutOfSheet(answers, view.sheet.name, mayBe));
  if (ofSheet) return ofSheet;
  const ofTables = layoutOfTables(answers, mayBe, (said) =>
    [unaided, readAs(said)].some((each) => each?.reading.found.some((table) => isOf(table, said))),
  );
  return readAs(ofTables) ?? unaided;
}

function isOf(table: Table, { reach }: AnsweredLayout): boolean {
  return reach.kind === 'layout' && reach.signature === signatureOf(table);
}

/**
 * The best reading by layouts of one kind; null where the sheet has no table laid out like that. Only by its headings
 * every sheet can be read: where it has none, a person said that there are no figures in it.
 */
function readingAs(
  { as, turned }: AnsweredLayout,
  view: SheetView,
  frame: DocumentFrame,
  before: Table | null,
): ChosenReading | null {
  if (view.sheet.kind === 'prose' || view.sheet.hidden) return null;
  const [best] = layoutsAs(as, turned, view, before)
    .map((layout) => judged(layout, frame))
    .filter(({ reading }) => reading.found.length > 0 || as === 'headings')
    .sort((a, b) => b.merit.total - a.merit.total);
  return best ? chosen(best, null) : null;
}

function bestReading(view: SheetView, frame: DocumentFrame, before: Table | null): ChosenReading {
  const whole = inPanels(judged(byHeadings(view), frame), frame);
  const first = inColumns(whole, frame);
  if (!isOfFigures(first)) return { reading: first.reading, choice: null };
  if (first.merit.total >= EVIDENT || view.answers?.namesHeadings) return chosen(first, null);
  const rivals = rivalsOf(whole.layout, before)
    .map((layout) => judged(layout, frame))
    .filter(isSound)
    .sort((a, b) => b.merit.total - a.merit.total || doubtsOf(a) - doubtsOf(b));
  const [rival] = rivals;
  if (!rival || !isBetter(rival.merit, first.merit)) return chosen(first, rival ?? null);
  const { kind, turned } = rival.layout;
  const [table] = rival.reading.found;
  const context = table && { signature: signatureOf(table) };
  rival.reading.ledger.doubt('layout-doubtful', { how: turned ? 'turned' : kind }, undefined, context);
  const second = rivals.find(({ layout }) => layout.kind !== kind || layout.turned !== turned);
  return chosen(rival, second && second.merit.total > first.merit.total ? second : first);
}

/** The same sheet part by part, where that reads figures that the rows across all of it do not. */
function inPanels(across: Judged, frame: DocumentFrame): Judged {
  const { view } = across.layout;
  if (across.merit.read === 1 || !isOfFigures(across)) return across;
  const layout = byPanels(view);
  const parted = layout && judged(layout, frame);
  return parted && parted.merit.read > across.merit.read && parted.merit.total > across.merit.total
    ? parted
    : across;
}

/** Names of another kind than those around them are asked about. */
const UNKNOWN: ReadonlySet<ProblemCode> = new Set(['column-unknown', 'unit-unknown']);

/** The same sheet with the two kinds of names that one column holds in a column each, where that explains it no worse. */
function inColumns(whole: Judged, frame: DocumentFrame): Judged {
  const { layout, reading, merit } = whole;
  const [table, another] = reading.found;
  const isOpen = merit.total < EVIDENT || reading.ledger.problems.some(({ code }) => UNKNOWN.has(code));
  if (!isOpen || !table || another || !isOfFigures(whole)) return whole;
  const { view } = layout;
  const around = surroundingsOf(view, new Ledger(frame.file, view.sheet), frame, []);
  const parted = withColumnParted(table, view, isUnitAround(around));
  if (!parted) return whole;
  const inParts = judged(parted, frame);
  return inParts.merit.total >= merit.total ? inParts : whole;
}

function judged(layout: Layout, frame: DocumentFrame): Judged {
  const reading = readLayout(layout, frame);
  return { layout, reading, merit: meritOf(reading, layout.view) };
}

/** Sheets of tasks and of running text, and hidden ones, are read in one way only. */
function isOfFigures({ layout: { view }, reading }: Judged): boolean {
  const { tasks, proposals } = reading;
  return (
    view.sheet.kind !== 'prose' &&
    !view.sheet.hidden &&
    (hasFigures(reading) || tasks.length + reading.targets.length + proposals.length === 0)
  );
}

/** Clearly better, and not only because it asks of no unit: it reads more figures, or fewer twice. */
function isBetter(rival: ReadingMerit, first: ReadingMerit): boolean {
  const explainsMore = rival.read > first.read || rival.distinct > first.distinct;
  return explainsMore && rival.total >= first.total + CLEAR;
}

/** Of readings that explain as much, one by headings that are known goes first, then the one that asks least. */
function doubtsOf({ layout, reading }: Judged): number {
  return reading.ledger.problems.length + (layout.kind === 'headings' ? 0 : LESS_SURE);
}

/** A rival tells figures, and tells of which channel they are. */
function isSound({ reading, merit }: Judged): boolean {
  return reading.tasks.length === 0 && hasFigures(reading) && merit.channels > 0.5;
}

function hasFigures({ tables }: SheetReading): boolean {
  return tables.some((facts) => facts.length > 0);
}

function chosen({ layout, reading, merit }: Judged, rival: Judged | null): ChosenReading {
  const { sheet } = reading.ledger;
  const { kind, turned } = layout;
  if (!hasFigures(reading)) return { reading, choice: null };
  const second = rival && { kind: rival.layout.kind, turned: rival.layout.turned, merit: rival.merit };
  return {
    reading,
    choice: { sheet: sheet.name, sheetIndex: sheet.index, kind, turned, merit, rival: second },
  };
}
