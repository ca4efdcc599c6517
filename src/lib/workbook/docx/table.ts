import type { CellDraft, TextRun } from '../cells/draft.ts';
import { MAX_COLS } from '../limits.ts';
import type { CellStyle, Merge } from '../workbook.ts';
import type { XmlScanner } from '../xml/scanner.ts';
import { isLeftOut, numbered, readParagraph, type DocxContext } from './paragraph.ts';
import { VerticalMerges } from './vertical-merges.ts';

export interface DocxTable {
  readonly cells: readonly CellDraft[];
  readonly merges: readonly Merge[];
}

interface TableCell {
  readonly runs: readonly TextRun[];
  readonly links: readonly string[];
  readonly style: CellStyle | undefined;
  readonly span: number;
  readonly joins: 'starts' | 'continues' | 'no';
}

/** The table just opened, on its grid columns. */
export function readTable(scanner: XmlScanner, context: DocxContext): DocxTable {
  const cells: CellDraft[] = [];
  const merges = new VerticalMerges();
  let row = -1;
  let col = 0;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    if (isLeftOut(scanner.name)) scanner.skip();
    else if (scanner.name === 'tr') [row, col] = [row + 1, 0];
    else if (scanner.name === 'gridBefore') col = countOf(scanner);
    else if (scanner.name === 'tc') {
      const { runs, links, style, span, joins } = readCell(scanner, context);
      merges.add({ row, col, span, joins });
      cells.push({ row, col, content: runs, links, style });
      col += span;
    }
  }
  return { cells, merges: merges.all() };
}

/** The cell just opened: its paragraphs as lines, those of tables inside it too. */
function readCell(scanner: XmlScanner, context: DocxContext): TableCell {
  const runs: TextRun[] = [];
  const links: string[] = [];
  let style: CellStyle | undefined;
  let span = 1;
  let joins: TableCell['joins'] = 'no';
  let inner = 0;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    const event = scanner.next();
    if (event === 'close' && scanner.name === 'tbl') inner--;
    if (event !== 'open') continue;
    if (isLeftOut(scanner.name)) scanner.skip();
    else if (scanner.name === 'tbl') inner++;
    else if (scanner.name === 'gridSpan' && inner === 0) span = countOf(scanner) || 1;
    else if (scanner.name === 'vMerge' && inner === 0) {
      joins = scanner.attribute('val') === 'restart' ? 'starts' : 'continues';
    } else if (scanner.name === 'p') {
      const paragraph = readParagraph(scanner, context);
      const text = numbered(paragraph);
      if (runs.length > 0 && text.length > 0) runs.push({ text: '\n' });
      runs.push(...text);
      links.push(...paragraph.links);
      if (paragraph.runs.length > 0) style ??= paragraph.style;
    }
  }
  return { runs, links, style, span, joins };
}

function countOf(scanner: XmlScanner): number {
  const count = Number(scanner.attribute('val'));
  return Number.isInteger(count) && count > 0 ? Math.min(count, MAX_COLS) : 0;
}
