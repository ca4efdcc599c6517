import { Refusal } from '../container/refusal.ts';
import { CellBudget, COLS, MORE_COLS, MORE_ROWS, numberIn, ROWS, walk } from './markup-bounds.ts';

/** Refuses SpreadsheetML 2003 whose markup is broken, whose merges are beyond the sheet, or whose styles go in circles. */
export function checkSpreadsheetMl(xml: string): void {
  const budget = new CellBudget();
  const parents = new Map<string, string>();
  walk(xml, (scanner) => {
    switch (scanner.name) {
      case 'Row':
        numberIn(scanner, 'Index', ROWS, 1);
        break;
      case 'Column':
        numberIn(scanner, 'Index', COLS, 1);
        budget.take(1, numberIn(scanner, 'Span', MORE_COLS, 0));
        break;
      case 'Cell': {
        numberIn(scanner, 'Index', COLS, 1);
        const rows = 1 + numberIn(scanner, 'MergeDown', MORE_ROWS, 0);
        budget.take(rows, 1 + numberIn(scanner, 'MergeAcross', MORE_COLS, 0));
        break;
      }
      case 'Style': {
        const [id, parent] = [scanner.attribute('ID'), scanner.attribute('Parent')];
        if (id !== undefined && parent !== undefined) parents.set(id, parent);
      }
    }
  });
  if ([...parents.keys()].some((id) => isCircular(id, parents))) throw new Refusal('file-corrupt');
}

function isCircular(start: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = start; id !== undefined; id = parents.get(id)) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}
