import { parseRange } from '../cells/cell-reference.ts';
import type { NumberFormat } from '../cells/number-format.ts';
import type { TextContents } from '../cells/text-content.ts';
import type { Relationship } from '../container/relationships.ts';
import { MAX_COLS } from '../limits.ts';
import type { Cell, Merge } from '../workbook.ts';
import { XmlScanner } from '../xml/scanner.ts';
import { SheetLinks } from './sheet-links.ts';
import { CellReader } from './cell-part.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { XlsxStyle } from './styles.ts';
import { isOn } from './workbook-part.ts';

export interface SheetContext {
  readonly strings: SharedStrings;
  readonly texts: TextContents;
  readonly styles: readonly XlsxStyle[];
  /** The format of cells without a style. */
  readonly general: NumberFormat;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** By A1 reference. */
  readonly comments: ReadonlyMap<string, string>;
}

export interface SheetContent {
  readonly cells: readonly Cell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: ReadonlySet<number>;
  readonly filter: Merge | undefined;
}

/** What a worksheet part holds, in one pass. Its stated dimension is not believed. */
export function readSheetPart(xml: Uint8Array, context: SheetContext): SheetContent {
  const scanner = new XmlScanner(xml);
  const reader = new CellReader(scanner, context);
  const links = new SheetLinks();
  const cells: Cell[] = [];
  const merges: Merge[] = [];
  const hiddenRows: number[] = [];
  const hiddenCols = new Set<number>();
  let filter: Merge | undefined;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    switch (scanner.name) {
      case 'col':
        if (isOn(scanner.attribute('hidden'))) addColumns(scanner, hiddenCols);
        break;
      case 'row':
        reader.startRow();
        if (isOn(scanner.attribute('hidden'))) hiddenRows.push(reader.row);
        break;
      case 'c': {
        const cell = reader.read();
        if (cell) cells.push(cell);
        break;
      }
      case 'mergeCell': {
        const merge = parseRange(scanner.attribute('ref') ?? '');
        if (merge) merges.push(merge);
        break;
      }
      case 'autoFilter':
        filter = parseRange(scanner.attribute('ref') ?? '');
        break;
      case 'hyperlink':
        links.add(
          scanner.attribute('ref') ?? '',
          context.relationships.get(scanner.attribute('id') ?? '')?.target,
        );
        break;
      default:
    }
  }
  return { cells: links.attachedTo(cells), merges, hiddenRows, hiddenCols, filter };
}

function addColumns(scanner: XmlScanner, columns: Set<number>): void {
  const first = Math.max(Number(scanner.attribute('min')) || 1, 1);
  const last = Math.min(Number(scanner.attribute('max')) || first, MAX_COLS);
  // A file that has said all columns already says nothing new.
  for (let col = first; col <= last && columns.size < MAX_COLS; col++) columns.add(col - 1);
}
