import type { Scope } from '#lib/domain/fact.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { ChannelReading } from '../../lexicon/channels.ts';
import type { MeasureReading } from '../../lexicon/measures.ts';
import type { PeriodLabel } from '../../period/label.ts';
import type { SettledPeriod } from '../../period/settle.ts';

/** Whose activity a row counts, seen from the reporting unit: its own or that of a unit below it. */
export type RowLevel = 'own' | 'child';

/** Since when a running total counts; `report`: nobody says. */
export type Since = 'year' | 'month' | 'report';

/** A row of figures and what its labels say of them. */
export interface RowReading {
  readonly row: number;
  readonly isTotal: boolean;
  /** A total of the whole table, not of its section. */
  readonly isGrandTotal: boolean;
  /** The total of the rows below it, in which it heads a section: "I | Cấp xã | 285". */
  readonly isHead: boolean;
  /** The total of the rows of one unit in a list. */
  readonly isOfUnit: boolean;
  /** "Cùng kỳ 2023" among units: what all of them did a year earlier, to compare with. */
  readonly isCompared?: boolean;
  /** "Định mức tối thiểu/quý", "Kế hoạch năm": what its figures demand of all units; null where they are results. */
  readonly demands: string | null;
  /** Since when a running total counts ("Lũy kế từ đầu năm"); null where it is none. */
  readonly since: Since | null;
  /** "Trong đó: …": part of the row above. */
  readonly isSubset: boolean;
  /** The row of the channel that this one divides ("- Tin", "1.1 Bài"); null where it divides none. */
  readonly whole: number | null;
  readonly unit: UnitRef;
  readonly scope: Scope;
  readonly level: RowLevel;
  readonly channel: ChannelReading | null;
  readonly measure: MeasureReading | null;
  readonly period: PeriodLabel | null;
  /** That period, or the table's, in the year of the table where the label names none. */
  readonly settled: SettledPeriod;
  /** Counts sections and totals: rows of one group may be added up by the total that follows them. */
  readonly group: number;
  readonly hasOwnLabel: boolean;
  /** Where its unit and its period are named, if not around the table. */
  readonly unitCell: Cell | undefined;
  readonly periodCell: Cell | undefined;
}
