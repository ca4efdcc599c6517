import type { TextRun } from '../cells/draft.ts';
import type { XmlScanner } from '../xml/scanner.ts';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text in which "_x000D_" stands for a character that XML cannot hold. */
export function unescapeXlsx(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * The runs of the string element just opened (si, is, text), each with its own font where it names one;
 * reading aids (rPh) are left out. Leaves the scanner at the element's close.
 */
export function readRichText(scanner: XmlScanner): TextRun[] {
  const runs: TextRun[] = [];
  let font: string | undefined;
  let inText = false;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    const event = scanner.next();
    if (event === 'text' && inText) {
      runs.push({ text: unescapeXlsx(scanner.text), ...(font !== undefined && { font }) });
    } else if (event === 'close') {
      inText = false;
    } else if (event === 'open') {
      if (scanner.name === 'rPh') scanner.skip();
      else if (scanner.name === 'r') font = undefined;
      else if (scanner.name === 'rFont') font = scanner.attribute('val');
      inText = scanner.name === 't';
    }
  }
  return runs;
}

/** The run in its own font, else in that of its cell. */
export function withFont(run: TextRun, font: string | undefined): TextRun {
  return run.font !== undefined || font === undefined ? run : { text: run.text, font };
}
