import type { Archive } from '../container/archive.ts';
import { Refusal } from '../container/refusal.ts';
import { BLANKS, CellBudget, COLS, DIGITS, numberIn, ROWS, walk } from './markup-bounds.ts';

const DIGIT_COUNTS = [
  ...['decimal-places', 'min-decimal-places', 'min-integer-digits', 'min-exponent-digits'],
  ...['min-numerator-digits', 'min-denominator-digits'],
];

/** Refuses an .ods whose markup is broken or whose repetitions stand for more cells than a table has. */
export function checkOds(archive: Archive): void {
  const content = archive.text('content.xml');
  if (content === undefined) throw new Refusal('file-corrupt');
  const budget = new CellBudget();
  let rows = 1;
  walk(content, (scanner) => {
    switch (scanner.name) {
      case 'table-row':
        rows = numberIn(scanner, 'number-rows-repeated', ROWS, 1);
        break;
      case 'covered-table-cell':
        budget.take(1, numberIn(scanner, 'number-columns-repeated', COLS, 1));
        break;
      case 'table-cell': {
        const cols = numberIn(scanner, 'number-columns-repeated', COLS, 1);
        numberIn(scanner, 'number-rows-spanned', ROWS, 1);
        numberIn(scanner, 'number-columns-spanned', COLS, 1);
        if (!scanner.isEmpty) budget.take(rows, cols);
        break;
      }
      case 's':
        numberIn(scanner, 'c', BLANKS, 1);
        break;
      case 'number':
      case 'scientific-number':
      case 'fraction':
      case 'seconds':
        for (const name of DIGIT_COUNTS) numberIn(scanner, name, DIGITS, 0);
    }
  });
  const styles = archive.text('styles.xml');
  if (styles !== undefined)
    walk(styles, (scanner) => {
      if (['number', 'scientific-number', 'fraction', 'seconds'].includes(scanner.name))
        for (const name of DIGIT_COUNTS) numberIn(scanner, name, DIGITS, 0);
    });
}
