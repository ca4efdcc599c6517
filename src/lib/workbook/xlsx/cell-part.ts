import { cellName } from '#lib/domain/place.ts';
import { parseCell } from '../cells/cell-reference.ts';
import type { CellDraft, TextRun } from '../cells/draft.ts';
import { linkOfFormula } from '../cells/formula-link.ts';
import { numberContent } from '../cells/number-format.ts';
import type { XmlScanner } from '../xml/scanner.ts';
import { readRichText, unescapeXlsx } from './rich-text.ts';
import { SharedFormulas } from './shared-formulas.ts';
import type { SheetContext } from './sheet-part.ts';

type Content = CellDraft['content'];

/** What stands inside a cell element: its parts as text. */
interface CellParts {
  value: string | undefined;
  formula: string | undefined;
  runs: readonly TextRun[] | undefined;
}

/** Reads the cells of one sheet in their order: a row or cell without a reference follows the one before. */
export class CellReader {
  row = -1;
  #col = -1;
  readonly #context: SheetContext;
  readonly #formulas = new SharedFormulas();

  constructor(context: SheetContext) {
    this.#context = context;
  }

  startRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.#col = -1;
  }

  /** The cell element just opened, or undefined where it has no content. Leaves the scanner at its close. */
  read(scanner: XmlScanner): CellDraft | undefined {
    const reference = scanner.attribute('r');
    const place = (reference === undefined ? undefined : parseCell(reference)) ?? {
      row: this.row,
      col: this.#col + 1,
    };
    this.#col = place.col;
    const type = scanner.attribute('t') ?? 'n';
    const style = this.#context.styles[Number(scanner.attribute('s') ?? 0)];
    const parts = this.#readParts(scanner, place);
    const content = this.#contentOf(type, parts, style?.numberFormat ?? 'General');
    if (!content) return undefined;
    return {
      ...place,
      content: 'value' in content ? content : content.map((run) => withFont(run, style?.font)),
      formula: parts.formula,
      links: linkOfFormula(parts.formula),
      comment: this.#commentAt(place),
      style: style?.layout,
    };
  }

  #commentAt({ row, col }: { row: number; col: number }): string | undefined {
    const { comments } = this.#context;
    return comments.size === 0 ? undefined : comments.get(cellName(row, col));
  }

  #readParts(scanner: XmlScanner, place: { row: number; col: number }): CellParts {
    const parts: CellParts = { value: undefined, formula: undefined, runs: undefined };
    for (const depth = scanner.depth; scanner.depth >= depth;) {
      if (scanner.next() !== 'open') continue;
      if (scanner.name === 'v') parts.value = readText(scanner);
      else if (scanner.name === 'is') parts.runs = readRichText(scanner);
      else if (scanner.name === 'f') {
        const group = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : undefined;
        parts.formula = this.#formulas.resolve(readText(scanner), group, place);
      }
    }
    return parts;
  }

  #contentOf(type: string, { value, formula, runs }: CellParts, format: string): Content | undefined {
    if (runs) return runs;
    if (value === undefined || (value === '' && type !== 'str')) {
      return formula === undefined ? undefined : { value: { kind: 'uncalculated' }, text: '' };
    }
    switch (type) {
      case 's':
        // An index that leads nowhere is shown as an error: content is never lost without a word.
        return this.#context.strings[Number(value)] ?? errorContent('#REF!');
      case 'str':
        return [{ text: unescapeXlsx(value) }];
      case 'inlineStr':
        return [{ text: unescapeXlsx(value) }];
      case 'e':
        return errorContent(value);
      case 'b': {
        const boolean = value === '1' || value === 'true';
        return { value: { kind: 'boolean', boolean }, text: boolean ? 'TRUE' : 'FALSE' };
      }
      case 'd':
        return isoContent(value);
      default: {
        const number = /^\s*[+-]?[\d.]+(?:e[+-]?\d+)?\s*$/i.test(value) ? Number(value) : NaN;
        if (!Number.isFinite(number)) return [{ text: value }];
        return numberContent(number, format, this.#context.date1904);
      }
    }
  }
}

function withFont(run: TextRun, font: string | undefined): TextRun {
  return run.font !== undefined || font === undefined ? run : { text: run.text, font };
}

function errorContent(code: string): Content {
  return { value: { kind: 'error', code }, text: code };
}

/** A date written as ISO text (strict OOXML); its serial number is not in the file. */
function isoContent(value: string): Content {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  return iso === undefined ? [{ text: value }] : { value: { kind: 'date', number: NaN, iso }, text: value };
}

/** The text of the element just opened; leaves the scanner at its close. */
function readText(scanner: XmlScanner): string {
  let text = '';
  for (const depth = scanner.depth; scanner.depth >= depth;)
    if (scanner.next() === 'text') text += scanner.text;
  return text;
}
