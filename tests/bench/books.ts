import { periodEnd } from '#lib/domain/period.ts';
import type { SourceFile } from '#lib/workbook/read.ts';
import { remembered } from '#lib/domain/remembered.ts';
import { SheetBuilder, writeBook } from '../../sample-data/make/book.ts';
import { registry } from '../helpers/registry.ts';

const ROWS = 40;
const COUNTED = [
  ['Cổng/Trang thông tin điện tử', 'Tin, bài'],
  ['Cổng/Trang thông tin điện tử', 'Lượt xem'],
  ['Hệ thống truyền thanh', 'Tin, bài'],
  ['Hệ thống truyền thanh', 'Lượt phát'],
  ['Mạng xã hội', 'Facebook (bài)'],
  ['Mạng xã hội', 'Zalo (bài)'],
  ['Tuyên truyền trực quan', 'Băng rôn (chiếc)'],
  ['Tuyên truyền trực quan', 'Pa nô (chiếc)'],
  ['Hội nghị (cuộc)', null],
] as const;

const PROVINCE = 'Tỉnh Quảng Trị';

/** The communes of the province on the last day of a month, as reports of it name them. */
const communesOf = remembered((month: string) => {
  const day = periodEnd(month)!;
  const units = registry.units('xa', day).filter((unit) => registry.provinceOf(unit).name === PROVINCE);
  return units.map(({ name }) => name);
});

/** Forms of huyện, 40 rows × 12 columns each: title, merged header, communes with figures, a row of totals. */
export function wideForms(count: number): SourceFile[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `Biểu ${i + 1}.xlsx`,
    bytes: writeBook([wideForm(i)], 'xlsx'),
  }));
}

function wideForm(index: number): SheetBuilder {
  const sheet = new SheetBuilder('Biểu tổng hợp');
  sheet.row('UBND TỈNH QUẢNG TRỊ');
  sheet.row(`KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH THÁNG ${(index % 6) + 1} NĂM 2025`);
  sheet.row(
    'STT',
    'Đơn vị',
    ...COUNTED.map(([group], i) => (COUNTED[i - 1]?.[0] === group ? null : group)),
    'Ghi chú',
  );
  sheet.row(null, null, ...COUNTED.map(([, label]) => label), null);
  mergeHeader(sheet, 2);
  const first = sheet.rows.length;
  const communes = communesOf(`2025-M0${(index % 6) + 1}`);
  for (let i = 0; sheet.rows.length < ROWS - 1; i++) {
    sheet.row(
      i + 1,
      communes[(index * ROWS + i) % communes.length]!,
      ...COUNTED.map((_, col) => (i * 7 + col * 13 + index) % 97),
      i % 9 === 0 ? 'Đã gửi bổ sung' : null,
    );
  }
  const units = sheet.rows.slice(first);
  const total = (col: number) => units.reduce((sum, row) => sum + Number(row[col]), 0);
  sheet.row(null, 'Tổng cộng', ...COUNTED.map((_, i) => total(i + 2)), null);
  return sheet;
}

/** Stubs and single columns reach over both rows of the header; a group over its columns. */
function mergeHeader(sheet: SheetBuilder, top: number): void {
  const last = COUNTED.length + 2;
  for (const col of [0, 1, last - 1, last]) sheet.merge(top, col, top + 1, col);
  for (let col = 2; col < last - 1; col += 2) sheet.merge(top, col, top, col + 1);
  sheet.merge(0, 0, 0, 3);
  sheet.merge(1, 0, 1, last);
}

/** What communes do, as lists name it. */
const FORMS = [
  ...new Set(COUNTED.map(([group]) => group)),
  'Cuộc thi tìm hiểu',
  'Lớp tập huấn',
  'Tờ rơi, tờ gấp',
];
/** From then on nine years hold 108,000 rows. */
const FIRST_YEAR = 2016;

/**
 * One list of up to 108,000 rows × 5, no two of the same: what the communes of a province did month by month, as an
 * export of many years has it.
 */
export function longList(rows: number): SourceFile {
  const sheet = new SheetBuilder('Danh sách');
  sheet.row('STT', 'Đơn vị', 'Hình thức tuyên truyền', 'Kỳ', 'Số lượng');
  for (let month = 0; sheet.rows.length < rows; month++) {
    const [number, year] = [(month % 12) + 1, FIRST_YEAR + Math.floor(month / 12)];
    for (const commune of communesOf(`${year}-M${String(number).padStart(2, '0')}`)) {
      for (const form of FORMS) {
        const ordinal = sheet.rows.length;
        if (ordinal === rows) break;
        sheet.row(ordinal, commune, form, `Tháng ${number}/${year}`, (ordinal * 31) % 211);
      }
    }
  }
  return { name: 'Danh sách.xlsx', bytes: writeBook([sheet], 'xlsx') };
}
