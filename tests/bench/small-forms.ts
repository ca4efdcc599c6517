import { periodEnd } from '#lib/domain/period.ts';
import type { SourceFile } from '#lib/workbook/read.ts';
import { SheetBuilder, writeBook } from '../../sample-data/make/book.ts';
import { registry } from '../helpers/registry.ts';

const CHANNELS = [
  ['Tin, bài trên Cổng/Trang thông tin điện tử', 'tin, bài'],
  ['Tin, bài phát trên hệ thống truyền thanh', 'tin, bài'],
  ['Bài đăng trên mạng xã hội', 'bài'],
  ['Băng rôn, khẩu hiệu', 'cái'],
  ['Tin, bài trên báo, đài', 'tin, bài'],
  ['Tuyên truyền miệng', 'buổi'],
  ['Hội nghị tuyên truyền', 'cuộc'],
  ['Lớp tập huấn', 'lớp'],
  ['Cuộc thi tìm hiểu', 'cuộc'],
  ['Tờ rơi, tờ gấp', 'tờ'],
] as const;

const YEARS = [2023, 2024];
const MONTHS = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => ({ year, month: month + 1 })),
);

const COMMUNES = (() => {
  const day = periodEnd('2024-M12')!;
  return registry
    .units('xa', day)
    .filter((unit) => registry.provinceOf(unit).name.endsWith('Thanh Hóa'))
    .map((unit) => ({ name: unit.name, huyen: registry.unit(unit.parent ?? '')?.name ?? '' }));
})();

/** The province of the forms: the one with the most communes but the capital. */
export const PROVINCE = 'Thanh Hóa';

/** Monthly reports of communes, ten figures each; no two of one commune and month, up to 24 months of all communes. */
export function* smallForms(count: number): Generator<SourceFile> {
  for (let at = 0; at < count; at += 1) {
    const { name, huyen } = COMMUNES[at % COMMUNES.length]!;
    const { year, month } = MONTHS[Math.floor(at / COMMUNES.length)]!;
    const sheet = new SheetBuilder('Báo cáo');
    sheet.row(`UBND ${name.toUpperCase()}`);
    sheet.row(huyen);
    sheet.row(`KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH THÁNG ${month} NĂM ${year}`);
    sheet.row('STT', 'Hình thức tuyên truyền', 'Đơn vị tính', 'Số lượng', 'Ghi chú');
    CHANNELS.forEach(([channel, measure], nth) =>
      sheet.row(nth + 1, channel, measure, (at * 31 + nth * 17) % 97, null),
    );
    yield {
      name: `${year}-${String(month).padStart(2, '0')}/${huyen}/${name}.xlsx`,
      bytes: writeBook([sheet], 'xlsx'),
    };
  }
}
