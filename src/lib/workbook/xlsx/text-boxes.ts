import { cleanText, isBlank } from '../cells/clean-text.ts';
import type { TextBox } from '../workbook.ts';
import { XmlScanner } from '../xml/scanner.ts';

/** The shapes with text of a sheet's drawing, in the file's order; an empty part has none. */
export function readTextBoxes(xml: Uint8Array): TextBox[] {
  const scanner = new XmlScanner(xml);
  const boxes: TextBox[] = [];
  let anchor = { row: 0, col: 0 };
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'from') anchor = readAnchor(scanner);
    else if (scanner.name === 'txBody') {
      const text = cleanText(readParagraphs(scanner));
      if (!isBlank(text)) boxes.push({ ...anchor, text });
    }
  }
  return boxes;
}

function readAnchor(scanner: XmlScanner): { row: number; col: number } {
  const anchor = { row: 0, col: 0 };
  let inside = '';
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    const event = scanner.next();
    if (event === 'open') inside = scanner.name;
    else if (event === 'close') inside = '';
    else if (inside === 'row' || inside === 'col') anchor[inside] = Number(scanner.text) || 0;
  }
  return anchor;
}

function readParagraphs(scanner: XmlScanner): string {
  const lines: string[] = [];
  let isText = false;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    const event = scanner.next();
    if (event === 'open' && scanner.name === 'p') lines.push('');
    else if (event === 'open' && scanner.name === 'br') lines.push('');
    else if (event === 'text' && isText) lines.push((lines.pop() ?? '') + scanner.text);
    isText = event === 'open' && scanner.name === 't';
  }
  return lines.join('\n');
}
