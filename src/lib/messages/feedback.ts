import type { ProblemCode } from '#lib/domain/problem.ts';
import { formatNumber } from './format.ts';

/** What goes back to a unit with its own file (phiếu phản hồi). */
export const feedbackSheet = {
  sheet: 'Phiếu phản hồi',
  author: 'Phiếu phản hồi',
  title: 'PHIẾU PHẢN HỒI',
  file: (name: string) => `Tệp: ${name}`,
  unit: (name: string) => `Đơn vị: ${name}`,
  lead: (count: number) =>
    `Có ${formatNumber(count)} chỗ cần xem lại. Đề nghị đơn vị sửa ngay trên tệp này rồi gửi lại; ô nào cần xem đã có chú thích. Trang này không phải xoá.`,
  columns: {
    number: 'STT',
    sheet: 'Trang tính',
    cell: 'Ô',
    written: 'Đang ghi',
    wrong: 'Vấn đề',
    todo: 'Đề nghị',
  },
  wholeFile: 'Cả tệp',
  wholeSheet: 'Cả trang',
  /** A sheet of a file whose sheets have no names. */
  namelessSheet: 'Dữ liệu',
  comment: (wrong: string, todo: string) => `${wrong}\n→ ${todo}`,
} as const;

const fixCell = 'Kiểm tra ô này và sửa cho đúng.';
const resave = 'Mở tệp bằng Excel, lưu lại thành .xlsx rồi gửi lại.';
const confirm = 'Kiểm tra lại; nếu số đúng thì xác nhận khi gửi lại.';

/** What a unit is asked to do. The catalogue says what the reader of its file does. */
const requests: Partial<Record<ProblemCode, string>> = {
  'file-empty': 'Gửi lại tệp có nội dung.',
  'file-too-large': 'Bỏ hình ảnh trong tệp hoặc chia tệp rồi gửi lại.',
  'file-unpacks-too-large': 'Giải nén rồi gửi từng tệp.',
  'file-password': 'Bỏ mật khẩu của tệp rồi gửi lại.',
  'file-corrupt': resave,
  'file-takes-too-long': 'Xoá các dòng, cột trống và trang tính thừa, lưu lại rồi gửi lại.',
  'file-stops-reader': resave,
  'file-kind-unknown': 'Gửi lại tệp Excel (.xlsx) hoặc Word (.docx).',
  'file-kind-convert': 'Lưu thành .docx hoặc .xlsx rồi gửi lại.',
  'sheet-without-figures': 'Nếu trang có bảng số liệu, ghi rõ tiêu đề cột của bảng.',
  'hidden-sheet': 'Nếu số liệu trên trang ẩn cần tính, bỏ ẩn trang.',
  'hidden-rows': 'Nếu các dòng ẩn cần tính, bỏ ẩn.',
  'hidden-columns': 'Nếu các cột ẩn cần tính, bỏ ẩn.',
  'text-box': 'Nếu số liệu trong hộp chữ cần tính, ghi vào ô của bảng.',
  'figure-left-out': 'Ghi rõ số này thuộc kênh nào và là tổng số trong kỳ.',
  'formula-without-value': 'Mở tệp bằng Excel để công thức tính ra số, rồi lưu lại.',
  'formula-error': 'Sửa công thức, hoặc ghi số trực tiếp.',
  'date-in-count': 'Ô này đang là ngày tháng. Đổi định dạng ô thành số rồi ghi lại số.',
  'number-ambiguous': 'Ghi rõ một số, không có dấu phân cách hay dấu hỏi, ví dụ 1250.',
  'number-fraction': 'Ghi số nguyên nếu đây là số lượng.',
  'number-negative': 'Số lượng không thể âm; kiểm tra và sửa.',
  'percent-among-counts': 'Ghi số lượng, không ghi phần trăm.',
  'letter-o-as-zero': 'Thay chữ “o” bằng số 0.',
  'dash-meaning': 'Thay dấu “-” bằng 0, “Không phát sinh” hoặc “Đang cập nhật”.',
  'declared-missing': 'Bổ sung số liệu khi có.',
  'done-without-figure': 'Ghi số lượng nếu có.',
  'rate-without-count': 'Ghi tổng số trong kỳ, không ghi số mỗi tuần hoặc mỗi tháng.',
  'text-in-count': 'Chỉ ghi số vào ô số lượng.',
  'merged-over-units': 'Bỏ trộn ô và ghi số riêng cho từng dòng.',
  'column-unknown': 'Ghi rõ cột này là số gì: kênh và đơn vị tính.',
  'period-unknown': 'Ghi rõ kỳ báo cáo ở tiêu đề, ví dụ “Quý I năm 2026”.',
  'period-disagrees': 'Kiểm tra và ghi một kỳ báo cáo.',
  'unit-unknown': 'Ghi đúng và đủ tên đơn vị như trong danh mục hành chính.',
  'unit-ambiguous': 'Ghi rõ đơn vị thuộc huyện, tỉnh nào.',
  'unit-abolished': 'Ghi tên đơn vị hiện nay.',
  'unit-code-disagrees': 'Kiểm tra tên và mã đơn vị.',
  'unit-by-rows': 'Ghi tên đơn vị báo cáo ở đầu trang tính.',
  'sheet-of-other-unit': 'Sửa tên trang tính hoặc tên đơn vị ở tiêu đề cho khớp nhau.',
  'measure-unknown': 'Ghi đơn vị tính thường dùng: tin, bài, lượt phát, buổi, tấm, tờ.',
  'row-without-channel': 'Ghi kênh tuyên truyền của dòng này.',
  'row-unnamed': 'Ghi tên đơn vị của dòng này.',
  'figures-outside': 'Ghi tiêu đề cột cho các số này, hoặc xóa nếu không phải số liệu.',
  'form-figure-outside': 'Ghi số vào đúng ô của biểu mẫu.',
  'form-state-beside-figure': 'Chỉ ghi một trong hai: số lượng hoặc tình trạng.',
  'list-row-unknown': 'Sửa các cột được nêu theo đúng định dạng.',
  'task-contradictory': 'Chỉ đánh dấu một kết quả cho mỗi nhiệm vụ.',
  'task-status-unknown': 'Ghi rõ: Hoàn thành, Chưa hoàn thành hoặc Đang thực hiện.',
  'total-mismatch': 'Cộng lại dòng hoặc cột tổng.',
  'part-exceeds-whole': 'Kiểm tra lại số thành phần và số tổng.',
  conflict: 'Hai chỗ ghi khác nhau; cho biết số nào đúng và sửa chỗ còn lại.',
  'duplicate-sheet': 'Xoá bảng trùng.',
  'year-slip': 'Sửa năm cho thống nhất.',
  'unit-repeated': 'Gộp các dòng của cùng một đơn vị.',
  'percent-over-hundred': 'Kiểm tra lại tỷ lệ.',
  'outlier-in-series': confirm,
  'outlier-among-peers': confirm,
  'cumulative-decreases': 'Kiểm tra lại số lũy kế: không thể nhỏ hơn kỳ trước.',
  'cumulative-disagrees': 'Kiểm tra lại số lũy kế và số các kỳ.',
  'comparison-disagrees': 'Kiểm tra lại số cùng kỳ.',
  'units-disagree-with-whole': 'Kiểm tra lại số của các đơn vị và số chung.',
};

/** What is asked of the unit about a problem of its file. */
export function requestFor(code: ProblemCode): string {
  return requests[code] ?? fixCell;
}

/** "Phiếu phản hồi - báo cáo quý 1.xlsx", whatever format the file had. */
export function feedbackFileName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,5}$/i, '');
  return `Phiếu phản hồi - ${name}.xlsx`;
}

/** Words of the button and of what follows it. */
export const feedback = {
  one: 'Phiếu phản hồi',
  oneHint:
    'Tải bản sao tệp của đơn vị, có chú thích ở từng ô cần xem lại; tệp không phải .xlsx được lập lại thành .xlsx',
  several: (count: number) => `Phiếu phản hồi cho ${formatNumber(count)} tệp`,
  making: (done: number, total: number) =>
    `Đang lập ${formatNumber(done)}/${formatNumber(total)} phiếu phản hồi`,
  progress: 'Tiến độ lập phiếu phản hồi',
  cancel: 'Huỷ',
  made: (count: number) => `Đã tải ${formatNumber(count)} phiếu phản hồi`,
  madeText: 'Gửi lại cho đơn vị để sửa ngay trên tệp.',
  rewritten: (count: number) =>
    `${formatNumber(count)} tệp gốc không phải .xlsx (.xls, .ods, .csv, .docx…) được lập lại thành .xlsx: giữ chữ và số, có thể khác hình thức.`,
  failed: 'Chưa lập được phiếu phản hồi',
  zipName: 'Phiếu phản hồi.zip',
} as const;
