import type { Archive } from '../container/archive.ts';
import { Refusal } from '../container/refusal.ts';
import type { XmlScanner } from '../xml/scanner.ts';
import { BLANKS, CellBudget, COLS, DIGITS, numberIn, ROWS, walk } from './markup-bounds.ts';

const DIGIT_COUNTS = [
  ...['decimal-places', 'min-decimal-places', 'min-integer-digits', 'min-exponent-digits'],
  ...['min-numerator-digits', 'min-denominator-digits'],
];

/** Refuses an .ods whose markup is broken or whose repetitions stand for more cells than a table has. */
export function checkOds(archive: Archive): void {
  const content = archive.text('content.xml');
  if (content === undefined) throw new Refusal('file-corrupt');
  checkContent(content);
  const styles = archive.text('styles.xml');
  if (styles !== undefined) walk(styles, checkNumberFormat);
}

function checkContent(content: string): void {
  const budget = new CellBudget();
  let rows = 1;
  /** The cell just opened, as long as nothing says that it holds something. */
  let cell: { readonly cols: number; readonly depth: number } | null = null;
  walk(content, (scanner) => {
    if (cell && scanner.depth > cell.depth) budget.take(rows, cell.cols);
    cell = null;
    switch (scanner.name) {
      case 'table-row':
        rows = numberIn(scanner, 'number-rows-repeated', ROWS, 1);
        break;
      case 'covered-table-cell':
        numberIn(scanner, 'number-columns-repeated', COLS, 1);
        break;
      case 'table-cell': {
        const cols = numberIn(scanner, 'number-columns-repeated', COLS, 1);
        numberIn(scanner, 'number-rows-spanned', ROWS, 1);
        numberIn(scanner, 'number-columns-spanned', COLS, 1);
        if (scanner.attribute('value-type') !== undefined) budget.take(rows, cols);
        else cell = { cols, depth: scanner.depth };
        break;
      }
      case 's':
        numberIn(scanner, 'c', BLANKS, 1);
        break;
      default:
        checkNumberFormat(scanner);
    }
  });
}

function checkNumberFormat(scanner: XmlScanner): void {
  if (!['number', 'scientific-number', 'fraction', 'seconds'].includes(scanner.name)) return;
  for (const name of DIGIT_COUNTS) numberIn(scanner, name, DIGITS, 0);
}
