import seeds from './seeds.json' with { type: 'json' };
import { SheetBuilder, writeBook, type Content } from './book.ts';

/** Workbooks made from the figures of the five documents that the project began with, by file name. */
export function seedBooks(): Record<string, Uint8Array> {
  return {
    'bao-cao-huyen-vinh-linh-2024.xlsx': writeBook([vinhLinhCounts(), vinhLinhTasks()], 'xlsx'),
    'bao-cao-xa-thuong-long-2023.xlsx': writeBook([thuongLong()], 'xlsx'),
    'bao-cao-xa-thanh-an-2024.xlsx': writeBook([thanhAn(), thanhAnSummary()], 'xlsx'),
    'ke-hoach-huyen-vi-xuyen-2024.xlsx': writeBook([viXuyen()], 'xlsx'),
    'bao-cao-so-tttt-quang-tri-2023.xlsx': writeBook([soTttt()], 'xlsx'),
  };
}

const MARK = '(Dữ liệu mẫu: số liệu của văn bản gốc, biểu do dự án lập lại)';
const FORM_HEADER = ['STT', 'Hình thức tuyên truyền', 'Kết quả', 'Ghi chú'];

function top(sheet: SheetBuilder, issuer: string, lines: readonly string[], lastCol: number): void {
  const head = sheet.row(issuer, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  sheet.merge(head, 0, head, 1);
  sheet.merge(head, 2, head, lastCol);
  const motto = sheet.row(null, null, 'Độc lập - Tự do - Hạnh phúc');
  sheet.merge(motto, 2, motto, lastCol);
  sheet.blank();
  for (const line of [...lines, MARK]) {
    const row = sheet.row(line);
    sheet.merge(row, 0, row, lastCol);
  }
  sheet.blank();
}

function form(sheet: SheetBuilder, rows: readonly (readonly Content[])[]): SheetBuilder {
  sheet.row(...FORM_HEADER);
  rows.forEach((row, i) => sheet.row(i + 1, ...row));
  sheet.widths = [5, 56, 22, 48];
  return sheet;
}

function vinhLinhCounts(): SheetBuilder {
  const sheet = new SheetBuilder('Số liệu');
  const title = 'BIỂU SỐ LIỆU CÔNG TÁC TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024';
  top(
    sheet,
    'ỦY BAN NHÂN DÂN HUYỆN VĨNH LINH',
    [title, '(Kèm theo Báo cáo số     /BC-UBND ngày     tháng 11 năm 2024)'],
    3,
  );
  return form(sheet, [
    ['Cổng TTĐT huyện', '33 tin, bài', null],
    ['Hệ thống truyền thanh', '16 tin, bài', null],
    ['Mạng xã hội', '07 tin, bài', null],
    ['Báo Quảng Trị', '02 bài', null],
    ['Niêm yết công khai TTHC tại Bộ phận một cửa', '100%', null],
  ]);
}

function vinhLinhTasks(): SheetBuilder {
  const sheet = new SheetBuilder('Phụ lục');
  const title = 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH HUYỆN VĨNH LINH NĂM 2024';
  top(sheet, 'ỦY BAN NHÂN DÂN HUYỆN VĨNH LINH', ['PHỤ LỤC', title], 5);
  sheet.row('STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Hoàn thành', 'Chưa hoàn thành', 'Ghi chú');
  seeds.vinhLinhTasks.forEach((task, i) => {
    sheet.row(
      i + 1,
      task.content,
      task.result || null,
      task.done ? 'x' : null,
      task.done ? null : 'x',
      task.note || null,
    );
  });
  const total = sheet.row('Tổng số: 08 nhiệm vụ./.');
  sheet.merge(total, 0, total, 5);
  sheet.widths = [5, 48, 56, 12, 14, 56];
  return sheet;
}

function thuongLong(): SheetBuilder {
  const sheet = new SheetBuilder('Biểu số liệu');
  const title = 'KẾT QUẢ THỰC HIỆN CÔNG TÁC TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2023';
  top(sheet, 'UBND XÃ THƯỢNG LONG, HUYỆN NAM ĐÔNG', [title, '(Số liệu đến ngày 26/10/2023)'], 3);
  return form(sheet, [
    ['Tin bài trên chuyên mục CCHC của trang thông tin điện tử xã', '75 tin', null],
    ['Khẩu hiệu tại Bộ phận tiếp nhận và trả kết quả', 'x', 'có làm, không có số lượng'],
    ['Phát sóng trên đài phát thanh xã', 'x', 'có làm, không có số lượng'],
    ['Lồng ghép trong các cuộc họp giao ban', 'x', 'hàng tháng, quý'],
  ]);
}

function thanhAn(): SheetBuilder {
  const sheet = new SheetBuilder('Biểu số liệu');
  const title = 'THỰC HIỆN CÔNG TÁC TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024';
  top(sheet, 'UBND XÃ THANH AN, HUYỆN MINH LONG', [title], 3);
  return form(sheet, [
    ['Băng rôn', '55 tấm (kích thước 8m x 0,8m)', null],
    ['Tin, bài viết phát trên đài phát thanh xã', '22 bài', null],
    ['Phát tin trên loa đài truyền thanh của xã', '9 lần', null],
    ['Tuyên truyền miệng', '6 buổi trên 6 thôn', 'phối hợp với tư pháp xã'],
  ]);
}

/** The document states oral propaganda a second time, with another figure, in its closing statistics. */
function thanhAnSummary(): SheetBuilder {
  const sheet = new SheetBuilder('Thống kê');
  top(sheet, 'UBND XÃ THANH AN, HUYỆN MINH LONG', ['THỐNG KÊ CÔNG TÁC TUYÊN TRUYỀN CCHC NĂM 2024'], 3);
  return form(sheet, [['Tuyên truyền miệng', '110 buổi', null]]);
}

function viXuyen(): SheetBuilder {
  const sheet = new SheetBuilder('Kế hoạch');
  const title =
    'KẾ HOẠCH TUYÊN TRUYỀN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC NĂM 2024 TRÊN ĐỊA BÀN HUYỆN VỊ XUYÊN';
  top(sheet, 'ỦY BAN NHÂN DÂN HUYỆN VỊ XUYÊN', [title], 4);
  sheet.row('TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian');
  seeds.viXuyenTasks.forEach((task, i) =>
    sheet.row(i + 1, task.content, task.lead, task.coordinating, task.time),
  );
  sheet.widths = [5, 64, 30, 44, 24];
  return sheet;
}

function soTttt(): SheetBuilder {
  const sheet = new SheetBuilder('Biểu số liệu');
  const title = 'CÔNG TÁC TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA SỞ THÔNG TIN VÀ TRUYỀN THÔNG';
  top(sheet, 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH QUẢNG TRỊ', [title], 3);
  return form(sheet, [
    ['Tin, bài trên Trang thông tin điện tử của Sở', '03 tin', 'đếm từ danh sách trong báo cáo'],
    ['Hội thi tìm hiểu về công tác cải cách hành chính', '01 cuộc', null],
    ['Niêm yết công khai thủ tục hành chính', 'x', 'có làm, không có số lượng'],
  ]);
}
