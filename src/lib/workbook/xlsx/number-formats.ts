import { NumberFormat } from '../cells/number-format.ts';
import { builtinFormat } from './builtin-formats.ts';

/** The number formats of a workbook by their number; styles of one format share it. */
export class NumberFormats {
  readonly #date1904: boolean;
  readonly #codes = new Map<number, string>();
  readonly #formats = new Map<string, NumberFormat>();

  constructor(date1904: boolean) {
    this.#date1904 = date1904;
  }

  /** A format that the file defines itself. */
  name(id: number, code: string): void {
    this.#codes.set(id, code);
  }

  of(id: number): NumberFormat {
    const code = this.#codes.get(id) ?? builtinFormat(id);
    let format = this.#formats.get(code);
    if (!format) this.#formats.set(code, (format = new NumberFormat(code, this.#date1904)));
    return format;
  }
}
