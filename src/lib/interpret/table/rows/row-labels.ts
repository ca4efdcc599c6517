import { Memory } from '#lib/domain/remembered.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { ChannelReading } from '../../lexicon/channels.ts';
import { saysLittle, type MeasureReading } from '../../lexicon/measures.ts';
import { plain } from '../../period/plain.ts';
import { periodInCell, periodLabelIn, wholePeriodLabel, type PeriodLabel } from '../../period/label.ts';
import { measureOfCell } from '../../quantity/measure-words.ts';
import type { Column } from '../columns/column.ts';
import { detailsBeside, withDetails } from './label-detail.ts';
import { labelSays, type LabelSays } from './label-says.ts';
import type { SheetView } from '../sheet-view.ts';
import { columnWith, type Table } from '../table.ts';

/** The columns of a table that name its rows. */
type Naming = 'label' | 'unit' | 'ordinal' | 'measure' | 'period';

/** What the cells that name a row say by themselves, whatever stands above it. */
export class RowLabels {
  readonly #view: SheetView;
  readonly #columns: Readonly<Record<Naming, Column | undefined>>;
  /** What a row says of its period may be said by the heading of its column too. */
  readonly #periodHeading: string;
  readonly #details: readonly Column[];
  /** "Năm | Quý": the column that says of which year the periods are. */
  readonly #years: Column | undefined;
  readonly #periods = new Memory<PeriodLabel | null>();
  readonly #periodIn = (text: string) => periodInCell(text, this.#periodHeading) ?? periodLabelIn(text);

  constructor(table: Table, view: SheetView) {
    this.#view = view;
    this.#columns = {
      label: columnWith(table, 'channel', 'content'),
      unit: columnWith(table, 'unit'),
      ordinal: columnWith(table, 'ordinal'),
      measure: columnWith(table, 'measure'),
      period: finestPeriod(table),
    };
    this.#details = detailsBeside(table, this.#columns.label);
    this.#years = table.columns.find((column) => column.role === 'period' && column !== this.#columns.period);
    this.#periodHeading = this.#columns.period?.path.at(-1) ?? '';
  }

  column(naming: Naming): Column | undefined {
    return this.#columns[naming];
  }

  cell(row: number, naming: Naming): Cell | undefined {
    const column = this.#columns[naming];
    return column && this.#view.at(row, column.col);
  }

  text(row: number, naming: Naming): string {
    const column = this.#columns[naming];
    return column ? this.#view.text(row, column.col) : '';
  }

  says(row: number): LabelSays {
    const says = labelSays(this.text(row, 'label'), this.#view.words);
    return withDetails(says, row, this.#columns.label, this.#details, this.#view);
  }

  period(row: number): PeriodLabel | null {
    // "Tháng 7" below "1 | Cổng TTĐT", in one column with the channels.
    if (!this.#columns.period) return wholePeriodLabel(this.text(row, 'label'));
    const text = this.text(row, 'period');
    const label = text === '' ? null : this.#periods.of(text, this.#periodIn);
    const ofYear = this.#years ? this.#view.text(row, this.#years.col) : '';
    if (ofYear === '') return label;
    const whole = this.#periods.of(ofYear, this.#periodIn);
    return label?.year === null && whole?.year
      ? this.#inYear(text, ofYear, { ...label, year: whole.year })
      : (label ?? whole);
  }

  /** The very same label for all rows that say the same. */
  #inYear(text: string, ofYear: string, label: PeriodLabel): PeriodLabel | null {
    return this.#periods.of(`${text}\n${ofYear}`, () => label);
  }

  /** What the column of measures says, or the label where it `says` more. `section`: of which channel the rows are. */
  measure(row: number, says: LabelSays, section: ChannelReading | null): MeasureReading | null {
    const written = this.text(row, 'measure');
    const inColumn = written === '' ? null : measureOfCell(written, this.#view.words);
    if (!inColumn || (isTold(says) && saysLittle(inColumn) && !isAired(says, section))) return says.measure;
    return { measure: inColumn.measure, text: written };
  }
}

/** Of "Năm | Quý" and "Năm | Tháng" the last. */
function finestPeriod(table: Table): Column | undefined {
  const isYear = ({ path }: Column) => /^nam(?: bao cao)?$/.test(plain(path.at(-1) ?? ''));
  const columns = table.columns.filter(({ role }) => role === 'period');
  return columns.find((column) => !isYear(column)) ?? columns[0];
}

/** "Lượt truy cập | lượt" counts visits; "Loa truyền thanh (12 cụm loa) | lượt" no loudspeakers. */
function isTold({ measure }: LabelSays): boolean {
  return measure !== null && measure.measure !== 'other' && measure.measure !== 'document';
}

const SCREEN = /(?<!\p{L})(?:led|điện tử|màn hình)(?!\p{L})/iu;

/** "Chương trình phát thanh | lượt", "Màn hình LED | lượt": of what is aired or shown "lượt" counts how often. */
function isAired({ measure, channel }: LabelSays, section: ChannelReading | null): boolean {
  const on = (channel ?? section)?.channel;
  if (measure?.measure === 'piece') return on === 'banner' && SCREEN.test(measure.text);
  return measure?.measure === 'item' && on === 'radio';
}
