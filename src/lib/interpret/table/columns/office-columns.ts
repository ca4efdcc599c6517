import { channelOf } from '../../lexicon/channels.ts';
import { isTotalLabel } from '../../lexicon/labels.ts';
import { isHamlet, officeLevel } from '../../unit/office.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const NAMING: ReadonlySet<Column['role']> = new Set(['channel', 'content']);
/** What offices stand below: "Đơn vị", "Số tin, bài", "Cơ quan thực hiện". */
const DIVIDED: ReadonlySet<Column['role']> = new Set(['unit', 'value', 'lead']);
const LEAST_OFFICES = 2;

/** "Nội dung | Văn phòng HĐND và UBND | Phòng Kinh tế | Cả xã", "Kênh | Thôn 1 | Thôn 2": offices and hamlets that head the columns of what they did. */
export function withOfficeColumns(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ role }) => NAMING.has(role))) return columns;
  const offices = columns.filter(isOffice);
  if (offices.length < LEAST_OFFICES) return columns;
  if (columns.some(({ role, channel }) => role === 'value' && channel !== null)) return columns;
  return eachColumn(columns, (column) => {
    if (isOffice(column)) return columnAs(column, { role: 'unit_value' });
    // Taken for the only column of figures as long as the offices were unknown.
    const isSum = column.role === 'value' && isTotalLabel(column.path.at(-1) ?? '');
    return isSum ? columnAs(column, { isTotal: true }) : column;
  });
}

/** Below "Đơn vị thực hiện" or "Số tin, bài" too. */
function isOffice({ role, path, cells }: Column): boolean {
  const name = path.at(-1) ?? '';
  const isDivided = cells.length > 1 && DIVIDED.has(role);
  if (role !== 'unknown' && !isDivided) return false;
  return (officeLevel(name) !== null || isHamlet(name)) && channelOf(name) === null;
}
