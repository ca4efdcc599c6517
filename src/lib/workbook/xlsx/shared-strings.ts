import type { TextRun } from '../cells/draft.ts';
import { textContent, type CellContent } from '../cells/text-content.ts';
import { XmlScanner } from '../xml/scanner.ts';
import { readRichText, withFont } from './rich-text.ts';

/** The strings that a workbook's cells share, by their index; an empty part has none. */
export class SharedStrings {
  readonly #strings: readonly (readonly TextRun[])[];
  readonly #known: (CellContent | null | undefined)[] = [];

  constructor(xml: string | Uint8Array) {
    const scanner = new XmlScanner(xml);
    const strings: (readonly TextRun[])[] = [];
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (event === 'open' && scanner.name === 'si') strings.push(readRichText(scanner));
    }
    this.#strings = strings;
  }

  /**
   * What a cell of that string shows, null where nothing can be seen of it, undefined where there is no such
   * string. `font`: the legacy font of the cell's style, which holds for runs without one of their own.
   */
  at(index: number, font: string | undefined): CellContent | null | undefined {
    const runs = this.#strings[index];
    if (!runs) return undefined;
    if (font !== undefined) return textContent(runs.map((run) => withFont(run, font)));
    return (this.#known[index] ??= textContent(runs));
  }
}
