import { figuresIn, MOSTLY, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const DESCRIBES =
  /^(?:địa điểm|ở đâu|chỗ nào|nói về (?:việc )?gì|nơi (?:tổ chức|thực hiện|diễn ra)|nguồn(?:$| (?:số liệu|tin|cung cấp|kinh phí))|nơi cung cấp|(?:đơn vị|bộ phận|cơ quan|người) cung cấp(?: (?:số liệu|thông tin|tin|báo cáo))?$|đối tượng|thành phần|tác giả|người viết|trích yếu|khu vực|phạm vi)(?!\p{L})/iu;
const DAY = /^(?:ngày|thời (?:gian|điểm))(?!\p{L})/iu;
/** "Hình ảnh | có", "Người báo | Phan Văn Tám": what was sent along and by whom, where no cell of it has a figure. */
const ENCLOSED =
  /^(?:(?:hình )?ảnh(?:$| (?:minh|kèm|gửi|chụp)(?!\p{L}))|người (?:báo|cung cấp|theo dõi|tổng hợp|lập|gửi|nhập|viết)(?!\p{L}))/iu;
const NAMING: ReadonlySet<Column['role']> = new Set([
  ...(['unit', 'channel', 'content', 'task', 'period', 'deadline'] as const),
]);

/**
 * "Địa điểm: Xã Bình Phú" beside the day and the form of a meeting, "Nguồn số liệu: Văn phòng" beside a commune: where
 * it was and from whom it is known. Whatever units are named there, the rows are not theirs, where something else names
 * the rows.
 */
export function withDescribing(columns: readonly Column[], body: Body): readonly Column[] {
  const isEnclosed = (column: Column) =>
    column.role === 'value' && ENCLOSED.test(column.path.at(-1) ?? '') && figuresIn(column, body) === 0;
  const describes = (column: Column) =>
    (column.role === 'unknown' && DESCRIBES.test(column.path.at(-1) ?? '')) || isEnclosed(column);
  if (!columns.some(describes)) return columns;
  const isNamed = columns.some(({ role, path }) => NAMING.has(role) || DAY.test(path.at(-1) ?? ''));
  if (!isNamed) return columns;
  return eachColumn(columns, (column) =>
    describes(column) && figuresIn(column, body) < MOSTLY
      ? columnAs(column, { role: 'note', measure: null, measureText: '' })
      : column,
  );
}
