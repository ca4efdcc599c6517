import { cellName } from '#lib/domain/place.ts';
import { SheetBuilder, writeBook, writeCsv, type Content } from '../../sample-data/make/book.ts';
import type { Counted } from './clerks.ts';
import type { Fault } from './faults.ts';
import type { MeantFigure } from './truth.ts';

/** A figure on its way into a cell: what is typed, and what is meant. */
export interface Typed {
  readonly shown: Content;
  readonly says: MeantFigure['says'];
}

/** A sheet that is being drawn, and what its cells mean. */
export class Page {
  readonly sheet: SheetBuilder;
  readonly meant: MeantFigure[] = [];
  readonly tasks: string[] = [];
  readonly #period: string;

  constructor(name: string, period: string) {
    this.sheet = new SheetBuilder(name);
    this.#period = period;
  }

  lines(...texts: readonly string[]): void {
    for (const text of texts) this.sheet.row(text);
  }

  /** Says of a cell of the row that comes next what is meant by it. */
  means(col: number, unit: string, { channel, measure }: Counted, says: MeantFigure['says']): void {
    const cell = cellName(this.sheet.rows.length, col);
    this.meant.push({ cell, unit, period: this.#period, channel, measure, says });
  }
}

export function bytesOf(pages: readonly Page[], format: 'xlsx' | 'xls' | 'csv'): Uint8Array {
  const sheets = pages.map(({ sheet }) => sheet);
  return format === 'csv' ? writeCsv(sheets[0]!) : writeBook(sheets, format);
}

/** What a slip of the hand makes of a number that was meant. */
export function typedWith(fault: Fault | null, number: number): Typed {
  switch (fault) {
    case 'error':
      return { shown: '#REF!', says: 'missing' };
    case 'letter-o':
      return { shown: 'o', says: 0 };
    case 'words':
      return { shown: 'nhiều', says: 'unquantified' };
    case 'negative':
      return { shown: -number, says: number };
    case 'fraction':
      return { shown: 1.25, says: 1250 };
    default:
      return { shown: number, says: number };
  }
}
