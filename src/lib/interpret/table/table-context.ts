import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { FileAnswers } from '../answered/file-answers.ts';
import type { Ledger } from '../ledger.ts';
import type { ChannelReading } from '../lexicon/channels.ts';
import type { MeasureReading } from '../lexicon/measures.ts';
import type { SettledPeriod } from '../period/settle.ts';
import type { UnitLookup } from '../unit/unit-finder.ts';
import type { SheetView } from './sheet-view.ts';

/** What the surroundings of a table say of all its figures. */
export interface TableContext {
  readonly view: SheetView;
  readonly ledger: Ledger;
  readonly finder: UnitLookup;
  readonly answers: FileAnswers;
  readonly period: SettledPeriod;
  readonly year: number | null;
  /** The day as of which units are looked up where the table names no period of its own. */
  readonly date: string;
  /** The unit that reports; null where it is not known for certain. */
  readonly reporting: Unit | null;
  /** The same as figures without a unit of their own have it: perhaps only a name, perhaps not even that. */
  readonly reportingRef: UnitRef;
  /** What the letterhead may mean, where that is more than one unit. */
  readonly reportingChoices: readonly Unit[];
  readonly channel: ChannelReading | null;
  readonly measure: MeasureReading | null;
  /** What the title that names the channel says is counted of it: "Số lượt phát thanh". */
  readonly counted: MeasureReading | null;
  /** The title says that each unit's figures hold those of the units below it. */
  readonly includesChildren: boolean;
  /** The titles say that what was made known is counted: "Kết quả tuyên truyền …". */
  readonly isOfPublicity: boolean;
  /** Other sheets of the file hold the figures of units below the one that reports. */
  readonly isSummary: boolean;
  /** This sheet says that it adds them up. */
  readonly isSumOfSheets: boolean;
  readonly unitCells: readonly Cell[];
  readonly periodCells: readonly Cell[];
}

/** What the titles above a table say that it counts. */
export type Subject = Pick<TableContext, 'channel' | 'measure' | 'counted'>;

/**
 * The context of one table: what stands around it, and its subject. Field by field, because two objects spread into one
 * have a hidden class of their own each time, and whatever asks them is never fast.
 */
export function contextOf(around: Omit<TableContext, keyof Subject>, subject: Subject): TableContext {
  const { view, ledger, finder, answers, period, year, date, reporting, reportingRef } = around;
  const {
    reportingChoices,
    includesChildren,
    isOfPublicity,
    isSummary,
    isSumOfSheets,
    unitCells,
    periodCells,
  } = around;
  const { channel, measure, counted } = subject;
  return {
    view,
    ledger,
    finder,
    answers,
    period,
    year,
    date,
    reporting,
    reportingRef,
    reportingChoices,
    channel,
    measure,
    counted,
    includesChildren,
    isOfPublicity,
    isSummary,
    isSumOfSheets,
    unitCells,
    periodCells,
  };
}
