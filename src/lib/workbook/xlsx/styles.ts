import type { NumberFormat } from '../cells/number-format.ts';
import { isLegacyFont } from '../legacy/decode-legacy.ts';
import type { CellStyle } from '../workbook.ts';
import { XmlScanner } from '../xml/scanner.ts';
import { NumberFormats } from './number-formats.ts';
import { readBorder, readFill, readFont, type Border, type Font } from './style-parts.ts';

/** What a cell's style index stands for. */
export interface XlsxStyle {
  readonly format: NumberFormat;
  /** Its font, where text in it must be decoded. */
  readonly legacyFont: string | undefined;
  readonly layout: CellStyle;
}

type Align = NonNullable<CellStyle['align']>;
const ALIGNS = new Set<string>(['left', 'center', 'right', 'centerContinuous', 'justify']);

/** The cell styles of a workbook by index; an empty part has none. */
export function readStyles(xml: string | Uint8Array, date1904: boolean): XlsxStyle[] {
  const scanner = new XmlScanner(xml);
  const formats = new NumberFormats(date1904);
  const fonts: Font[] = [];
  const fills: boolean[] = [];
  const borders: Border[] = [];
  const styles: XlsxStyle[] = [];
  let inCellFormats = false;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    switch (scanner.name) {
      case 'dxfs':
        scanner.skip();
        break;
      case 'numFmt':
        formats.name(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
        break;
      case 'font':
        fonts.push(readFont(scanner));
        break;
      case 'fill':
        fills.push(readFill(scanner));
        break;
      case 'border':
        borders.push(readBorder(scanner));
        break;
      case 'cellStyleXfs':
      case 'cellXfs':
        inCellFormats = scanner.name === 'cellXfs';
        break;
      case 'xf':
        if (inCellFormats) styles.push(readStyle(scanner, { formats, fonts, fills, borders }));
        break;
      default:
    }
  }
  return styles;
}

interface StyleTables {
  readonly formats: NumberFormats;
  readonly fonts: readonly Font[];
  readonly fills: readonly boolean[];
  readonly borders: readonly Border[];
}

function readStyle(scanner: XmlScanner, tables: StyleTables): XlsxStyle {
  const index = (name: string) => Number(scanner.attribute(name) ?? 0);
  const format = tables.formats.of(index('numFmtId'));
  const font = tables.fonts[index('fontId')];
  const border = tables.borders[index('borderId')];
  const fill = tables.fills[index('fillId')] ?? false;
  const { align, indent } = readAlignment(scanner);
  return {
    format,
    legacyFont: font?.name !== undefined && isLegacyFont(font.name) ? font.name : undefined,
    layout: {
      ...(font?.name !== undefined && { font: font.name }),
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      fill,
      ...(border && { border }),
      ...(align && { align }),
      ...(indent > 0 && { indent }),
    },
  };
}

/** The alignment inside the xf just opened; leaves the scanner at its close. */
function readAlignment(scanner: XmlScanner): { align: Align | undefined; indent: number } {
  let align: Align | undefined;
  let indent = 0;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open' || scanner.name !== 'alignment') continue;
    const horizontal = scanner.attribute('horizontal') ?? '';
    if (ALIGNS.has(horizontal)) align = horizontal as Align;
    indent = Number(scanner.attribute('indent') ?? 0) || 0;
  }
  return { align, indent };
}
