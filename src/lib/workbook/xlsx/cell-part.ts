import { cellName } from '#lib/domain/place.ts';
import { isBlank } from '../cells/clean-text.ts';
import { plainCell, withBeside } from '../cells/finish-cell.ts';
import { linkOfFormula } from '../cells/formula-link.ts';
import { textContent, type CellContent } from '../cells/text-content.ts';
import type { Cell } from '../workbook.ts';
import { plainNumber } from '../xml/number.ts';
import { Runs } from '../xml/runs.ts';
import type { XmlScanner } from '../xml/scanner.ts';
import { readPlace } from './place.ts';
import { readRichText, unescapeXlsx, withFont } from './rich-text.ts';
import { SharedFormulas } from './shared-formulas.ts';
import type { SheetContext } from './sheet-part.ts';
import type { XlsxStyle } from './styles.ts';

/** What a value shows: null where nothing can be seen of it, undefined where there is none. */
type Content = CellContent | null | undefined;

const NUMBER = /^\s*[+-]?[\d.]+(?:e[+-]?\d+)?\s*$/i;
const TRUE: CellContent = { value: { kind: 'boolean', boolean: true }, text: 'TRUE' };
const FALSE: CellContent = { value: { kind: 'boolean', boolean: false }, text: 'FALSE' };
const UNCALCULATED: CellContent = { value: { kind: 'uncalculated' }, text: '' };
/** An index that leads nowhere is shown as an error: content is never lost without a word. */
const LOST = errorContent('#REF!');

/** Reads the cells of one sheet in their order: a row or cell without a reference follows the one before. */
export class CellReader {
  row = -1;
  readonly #place = { row: -1, col: -1 };
  readonly #scanner: XmlScanner;
  readonly #context: SheetContext;
  readonly #formulas = new SharedFormulas();
  readonly #plainTexts: Runs<CellContent | null>;

  constructor(scanner: XmlScanner, context: SheetContext) {
    this.#scanner = scanner;
    this.#context = context;
    this.#plainTexts = new Runs(scanner.bytes, () => context.texts.of(unescapeXlsx(scanner.text), undefined));
  }

  /** The row element just opened. */
  startRow(): void {
    this.row = this.#scanner.find('r') ? this.#scanner.number - 1 : this.row + 1;
    this.#place.col = -1;
  }

  /** The cell element just opened, or undefined where it shows nothing. Leaves the scanner at its close. */
  read(): Cell | undefined {
    const scanner = this.#scanner;
    const place = this.#place;
    let isPlaced = false;
    let styleIndex = 0;
    let type = 'n';
    while (scanner.nextAttribute()) {
      if (scanner.isAttribute('r')) isPlaced = readPlace(scanner.bytes, scanner.start, scanner.end, place);
      else if (scanner.isAttribute('s')) styleIndex = scanner.number;
      else if (scanner.isAttribute('t')) type = scanner.text;
    }
    if (!isPlaced) {
      place.row = this.row;
      place.col++;
    }
    const style = this.#context.styles[styleIndex];
    if (scanner.soleLeaf('v')) {
      const content = this.#readLeaf(type, style);
      return content ? this.#cellOf(content, undefined, style) : undefined;
    }
    return this.#readParts(type, style);
  }

  /** A cell that holds something besides its value, or nothing. */
  #readParts(type: string, style: XlsxStyle | undefined): Cell | undefined {
    const scanner = this.#scanner;
    let content: Content;
    let runs: Content;
    let formula: string | undefined;
    for (const depth = scanner.depth; scanner.depth >= depth;) {
      if (scanner.next() !== 'open') continue;
      const { name } = scanner;
      if (name === 'v') content = this.#readValue(type, style);
      else if (name === 'is') runs = this.#readInline(style);
      else if (name === 'f') formula = this.#readFormula();
    }
    if (runs !== undefined) content = runs;
    else if (content === undefined && formula !== undefined) content = UNCALCULATED;
    return content ? this.#cellOf(content, formula, style) : undefined;
  }

  #cellOf(content: CellContent, formula: string | undefined, style: XlsxStyle | undefined): Cell {
    const { row, col } = this.#place;
    const cell = plainCell(row, col, content, style?.layout);
    const { comments } = this.#context;
    if (formula === undefined && comments.size === 0) return cell;
    return withBeside(cell, {
      formula,
      links: linkOfFormula(formula),
      comment: comments.size === 0 ? undefined : comments.get(cellName(row, col)),
    });
  }

  #readFormula(): string {
    const scanner = this.#scanner;
    const group = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : undefined;
    return this.#formulas.resolve(readText(scanner), group, this.#place);
  }

  #readInline(style: XlsxStyle | undefined): CellContent | null {
    const runs = readRichText(this.#scanner);
    const [first] = runs;
    if (runs.length === 1 && first && first.font === undefined) return this.#textOf(first.text, style);
    return textContent(runs.map((run) => withFont(run, style?.legacyFont)));
  }

  #readValue(type: string, style: XlsxStyle | undefined): Content {
    const scanner = this.#scanner;
    return scanner.leaf() ? this.#readLeaf(type, style) : this.#written(type, readText(scanner), style);
  }

  /** Figures and texts without more are nearly all of a table: they are read without making a string. */
  #readLeaf(type: string, style: XlsxStyle | undefined): Content {
    const scanner = this.#scanner;
    if (type === 'n' || type === 's') {
      const number = plainNumber(scanner.bytes, scanner.start, scanner.end);
      if (!Number.isNaN(number))
        return type === 'n' ? this.#numberOf(number, style) : this.#shared(number, style);
    }
    if (type === 'str' && style?.legacyFont === undefined) {
      return this.#plainTexts.at(scanner.start, scanner.end);
    }
    return this.#written(type, scanner.text, style);
  }

  #written(type: string, value: string, style: XlsxStyle | undefined): Content {
    return value === '' && type !== 'str' ? undefined : this.#contentOf(type, value, style);
  }

  #contentOf(type: string, value: string, style: XlsxStyle | undefined): CellContent | null {
    switch (type) {
      case 's':
        return this.#shared(Number(value), style);
      case 'str':
      case 'inlineStr':
        return this.#textOf(unescapeXlsx(value), style);
      case 'e':
        return isBlank(value) ? null : errorContent(value);
      case 'b':
        return value === '1' || value === 'true' ? TRUE : FALSE;
      case 'd':
        return isoContent(value) ?? this.#textOf(value, style);
      default: {
        const number = NUMBER.test(value) ? Number(value) : NaN;
        return Number.isFinite(number) ? this.#numberOf(number, style) : this.#textOf(value, style);
      }
    }
  }

  #shared(index: number, style: XlsxStyle | undefined): CellContent | null {
    const content = this.#context.strings.at(index, style?.legacyFont);
    return content === undefined ? LOST : content;
  }

  #textOf(text: string, style: XlsxStyle | undefined): CellContent | null {
    return this.#context.texts.of(text, style?.legacyFont);
  }

  #numberOf(number: number, style: XlsxStyle | undefined): CellContent {
    return (style?.format ?? this.#context.general).contentOf(number);
  }
}

function errorContent(code: string): CellContent {
  return { value: { kind: 'error', code }, text: code };
}

/** A date written as ISO text (strict OOXML); its serial number is not in the file. */
function isoContent(value: string): CellContent | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  return iso === undefined ? undefined : { value: { kind: 'date', number: NaN, iso }, text: value };
}

/** The text of the element just opened; leaves the scanner at its close. */
function readText(scanner: XmlScanner): string {
  if (scanner.leaf()) return scanner.text;
  let text = '';
  for (const depth = scanner.depth; scanner.depth >= depth;)
    if (scanner.next() === 'text') text += scanner.text;
  return text;
}
