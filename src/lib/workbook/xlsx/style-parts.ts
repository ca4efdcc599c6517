import type { CellStyle } from '../workbook.ts';
import type { XmlScanner } from '../xml/scanner.ts';

export interface Font {
  readonly name: string | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
}

export type Border = NonNullable<CellStyle['border']>;

/** The font element just opened; leaves the scanner at its close, as do its siblings here. */
export function readFont(scanner: XmlScanner): Font {
  let name: string | undefined;
  const marks = { b: false, i: false };
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    if (scanner.name === 'name') name = scanner.attribute('val');
    if (scanner.name === 'b' || scanner.name === 'i') {
      marks[scanner.name] = !['0', 'false'].includes(scanner.attribute('val') ?? '1');
    }
  }
  return { name, bold: marks.b, italic: marks.i };
}

/** Whether a fill can be seen: a pattern that is there (the builtin grey of 12.5 % is Excel's own filler). */
export function readFill(scanner: XmlScanner): boolean {
  let visible = false;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    if (scanner.name === 'patternFill') {
      visible = !['none', 'gray125'].includes(scanner.attribute('patternType') ?? 'none');
    }
    if (scanner.name === 'gradientFill') visible = true;
  }
  return visible;
}

export function readBorder(scanner: XmlScanner): Border {
  const border = { top: false, right: false, bottom: false, left: false };
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    const side = scanner.name === 'start' ? 'left' : scanner.name === 'end' ? 'right' : scanner.name;
    if (side === 'top' || side === 'right' || side === 'bottom' || side === 'left') {
      border[side] = (scanner.attribute('style') ?? 'none') !== 'none';
    }
  }
  return border;
}
