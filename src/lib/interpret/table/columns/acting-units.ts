import { plain } from '../../period/plain.ts';
import { mostly, textsOf } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';
import type { SheetView } from '../sheet-view.ts';
import { withColumns, columnWith, type Table } from '../table.ts';

const OF_GOVERNMENT = /^(?:ubnd )?(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố) \p{L}/iu;

/** "Đơn vị thực hiện" is headed by who acts. */
export function saysWhoActs({ path }: Column): boolean {
  return path.some((text) => /\bthuc hien\b/.test(plain(text)));
}

/**
 * "Đơn vị thực hiện: Phòng VH-XH" beside a task says who does it; whose it is, the letterhead says. Communes that each
 * do it are units.
 */
export function withActingUnits(table: Table, view: SheetView): Table {
  const column = columnWith(table, 'unit');
  if (!column || !saysWhoActs(column) || columnWith(table, 'lead')) return table;
  const texts = textsOf(column, { view, first: table.first, last: table.last });
  if (texts.size === 0 || mostly(texts, (text) => OF_GOVERNMENT.test(text))) return table;
  const columns = eachColumn(table.columns, (each) =>
    each === column ? columnAs(each, { role: 'lead' }) : each,
  );
  return withColumns(table, columns);
}
