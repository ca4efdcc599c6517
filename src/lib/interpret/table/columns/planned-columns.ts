import { plain } from '../../period/plain.ts';
import { saysWhoActs } from './acting-units.ts';
import { columnAs, eachColumn } from './column.ts';
import { withColumns, type Table } from '../table.ts';

/** "KẾ HOẠCH TUYÊN TRUYỀN NĂM 2026", "Phụ lục: Giao chỉ tiêu …", "Lịch tuyên truyền …". */
const PLANS =
  /^(?:phu luc[\s\divx]*\W*)?(?:du thao )?(?:(?:ke hoach|giao chi tieu|phan bo chi tieu)\b(?! so)|kh tuyen truyen\b|lich (?:va chi tieu )?(?:tuyen truyen|phat thanh)\b)/;
/** "ĐỊNH MỨC TIN, BÀI …", "Phân công số lượng tin, bài", "Bản đăng ký chỉ tiêu": quotas, whatever the document is called. */
const QUOTAS =
  /^(?:phu luc[\s\divx]*\W*)?(?:du thao )?(?:bang |ban |bieu |danh sach )?(?:dinh muc|(?:giao|phan bo|phan khai|phan cong|an dinh|dang ky|quy dinh)(?: \w+){0,3} (?:chi tieu|dinh muc|so luong|khoi luong)|chi tieu(?: \w+){0,6} (?:giao|phan bo|phan khai|dang ky))\b/;
/** "BẢNG CHỈ TIÊU TUYÊN TRUYỀN NĂM 2026", "B. Chỉ tiêu phấn đấu quý III", "Dự kiến năm 2027": what is wanted, of a year or said to be. */
const WANTED =
  /^(?:(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)] )?(?:phu luc[\s\divx]*\W*)?(?:bang |bieu )?(?:cac )?(?:(?:chi tieu|muc tieu)\b(?!.*\b(?:quy|thang|thong ke|tong hop)\b).* nam 20\d\d|(?:chi tieu|muc tieu|so luong)(?: \w+){0,4} (?:phan dau|de ra|dat ra)\b|(?:phan dau|du kien)\b|bang (?:cac )?chi tieu\b(?!.*\b(?:thong ke|tong hop|bao cao)\b))/;
const REPORTS =
  /^(?:phu luc[\s\divx]*\W*)?(?:bieu )?(?:bao cao|ket qua|tong hop|tinh hinh|so lieu|thong ke|theo doi|danh gia)\b/;
const OF_RESULTS = /\b(?:ket qua|thuc hien|bao cao|danh gia)\b/;

/** "02 tin, bài/tuần" stands below "Tần suất". */
const OFTEN = /^(?:tần suất|tần số|mức độ thường xuyên)(?!\p{L})/iu;

/** Whether titles say that what stands below them is planned, and none that it was done. */
export function titlesPlan(titles: readonly string[]): boolean {
  const texts = titles.map(plain);
  return (
    texts.some(
      (text) => [PLANS, QUOTAS, WANTED].some((pattern) => pattern.test(text)) && !OF_RESULTS.test(text),
    ) && !texts.some((text) => REPORTS.test(text))
  );
}

/**
 * In a plan the figures of a list ("Nội dung | ĐVT | Số lượng") are quotas, never results (domain.md 8.9), and
 * "Đơn vị thực hiện" is who is to do it; "Năm 2024" beside "Kế hoạch 2025" is what was done before. A table that has a column of what was done is no mere plan.
 */
export function withPlannedColumns(table: Table): Table {
  const figures = table.columns.filter(({ role }) => role === 'value' || role === 'unit_value');
  if (figures.some(({ path }) => path.some((text) => OF_RESULTS.test(plain(text))))) return table;
  const last = Math.max(...table.columns.map(({ path }) => Number(/20\d\d/.exec(path.join(' '))?.[0] ?? 0)));
  const columns = eachColumn(table.columns, (column) => {
    if (column.role === 'value' && (column.period?.year ?? last) < last)
      return columnAs(column, { comparison: 'year_before' });
    if (column.role === 'unknown' && OFTEN.test(column.path.at(-1) ?? ''))
      return columnAs(column, { role: 'plan' });
    if (column.role === 'value' && column.comparison === 'none') return columnAs(column, { role: 'plan' });
    return column.role === 'unit' && saysWhoActs(column) ? columnAs(column, { role: 'lead' }) : column;
  });
  return withColumns(table, columns);
}
