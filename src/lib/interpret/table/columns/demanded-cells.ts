import { mostly, textsOf } from '../body-texts.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';

const PACED = /\d.*(?:\/|mỗi|hằng|hàng|một)\s*(?:0?1 )?(?:tuần|tháng|qu[ýí]|năm)(?!\p{L})/iu;
const AT_LEAST = /(?<!\p{L})(?:tối thiểu|ít nhất|không dưới|không ít hơn|trở lên)(?!\p{L})|≥|>=/iu;
const LEAST_CELLS = 3;

/**
 * Whether the cells of a table say what is wanted and nothing else: each how often, and in some column most "at least"
 * ("tối thiểu 03 tin, bài/tháng"). Nobody reports so, whatever the table is called.
 */
export function demandsOnly(table: Table, view: SheetView): boolean {
  const body = { view, first: table.first, last: table.last };
  const columns = table.columns
    .filter(({ role }) => role === 'value')
    .map((column) => textsOf(column, body))
    .filter(({ size }) => size > 0);
  const cells = columns.flatMap((texts) => [...texts.values()]).reduce((sum, count) => sum + count, 0);
  return (
    cells >= LEAST_CELLS &&
    columns.every((texts) => mostly(texts, (text) => PACED.test(text))) &&
    columns.some((texts) => mostly(texts, (text) => AT_LEAST.test(text)))
  );
}
