import { isBlank } from '../cells/clean-text.ts';
import type { TextRun } from '../cells/draft.ts';
import type { CellStyle } from '../workbook.ts';
import type { XmlScanner } from '../xml/scanner.ts';

/** Characters that Word writes as elements. A page break is no line break, but ends a word all the same. */
const CHARACTERS = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

interface RunMarks {
  font: string | undefined;
  bold: boolean;
  italic: boolean;
}

/** Collects the runs of a paragraph with their fonts from its elements. */
export class RunReader {
  readonly runs: TextRun[] = [];
  readonly #font: string | undefined;
  #marks: RunMarks;
  #inside: 'text' | 'instruction' | 'other' = 'other';
  #allBold = true;
  #allItalic = true;

  constructor(font: string | undefined) {
    this.#font = font;
    this.#marks = { font, bold: false, italic: false };
  }

  open(scanner: XmlScanner): void {
    const { name } = scanner;
    this.#inside = name === 't' ? 'text' : name === 'instrText' ? 'instruction' : 'other';
    if (name === 'r') this.#marks = { font: this.#font, bold: false, italic: false };
    else if (name === 'rFonts') this.#marks.font = scanner.attribute('ascii') ?? this.#marks.font;
    else if (name === 'b') this.#marks.bold = isSet(scanner);
    else if (name === 'i') this.#marks.italic = isSet(scanner);
    else if (name === 'sym') this.#addSymbol(scanner);
    // The stops of a tabbed paragraph are elements "tab" too, and have a position.
    else if (name === 'p' && this.runs.length > 0) this.#add('\n');
    else if (CHARACTERS.has(name) && scanner.attribute('pos') === undefined)
      this.#add(CHARACTERS.get(name) ?? '');
  }

  close(): void {
    this.#inside = 'other';
  }

  /** Takes a piece of character data; says whether it was text, a field's instruction or neither. */
  text(text: string): 'text' | 'instruction' | 'other' {
    if (this.#inside === 'text') this.#add(text);
    return this.#inside;
  }

  /** What all of the visible text has in common. */
  style(): CellStyle {
    const seen = this.runs.some((run) => !isBlank(run.text));
    return { bold: seen && this.#allBold, italic: seen && this.#allItalic };
  }

  /** A sign of a symbol font, given by its code. */
  #addSymbol(scanner: XmlScanner): void {
    const code = Number.parseInt(scanner.attribute('char') ?? '', 16);
    const font = scanner.attribute('font');
    if (code > 0 && code <= 0xffff && font !== undefined)
      this.runs.push({ text: String.fromCharCode(code), font });
  }

  #add(text: string): void {
    const { font, bold, italic } = this.#marks;
    this.runs.push({ text, ...(font !== undefined && { font }) });
    if (isBlank(text)) return;
    this.#allBold &&= bold;
    this.#allItalic &&= italic;
  }
}

function isSet(scanner: XmlScanner): boolean {
  return !['0', 'false', 'off', 'none'].includes(scanner.attribute('val') ?? '1');
}
