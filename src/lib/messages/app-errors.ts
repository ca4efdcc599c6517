import type { AppErrorCode } from '#lib/domain/app-error.ts';

/** What a failed operation says to the user: what happened, what is safe, what to do. */
export interface AppErrorText {
  readonly title: string;
  readonly safe: string;
  readonly todo: string;
}

const kept = 'Những gì đã báo “Đã lưu” vẫn còn nguyên trên máy này.';
const originals = 'Tệp gốc của bạn không bị thay đổi.';

/** The text of each AppError, by its code. */
export const appErrors = {
  'engine-not-loaded': {
    title: 'Không tải được bộ máy tính toán.',
    safe: kept,
    todo: 'Tải lại trang. Nếu vẫn lỗi, báo người quản trị trang kiểm tra tệp .wasm trên máy chủ.',
  },
  'engine-timeout': {
    title: 'Bộ máy tính toán khởi động quá lâu.',
    safe: kept,
    todo: 'Đóng bớt thẻ và chương trình khác rồi thử lại.',
  },
  'engine-dead': {
    title: 'Bộ máy tính toán đã dừng giữa chừng.',
    safe: kept,
    todo: 'Thử lại; bộ máy sẽ khởi động với đủ số liệu.',
  },
  'engine-query': {
    title: 'Không tính được kết quả cho lựa chọn này.',
    safe: kept,
    todo: 'Đổi bộ lọc hoặc thử lại. Nếu lỗi lặp lại, sao chép chi tiết kỹ thuật gửi người quản trị.',
  },
  'reader-died': {
    title: 'Chương trình đọc tệp đã dừng giữa chừng.',
    safe: `${kept} ${originals}`,
    todo: 'Nạp lại tệp đó riêng một mình. Nếu vẫn lỗi, mở bằng Excel và lưu thành .xlsx mới.',
  },
  'reader-timeout': {
    title: 'Đọc tệp quá lâu nên đã dừng lại.',
    safe: `${kept} ${originals}`,
    todo: 'Mở tệp bằng Excel, xoá các dòng, cột trống và trang tính thừa rồi nạp lại.',
  },
  cancelled: { title: 'Đã huỷ theo yêu cầu.', safe: kept, todo: 'Có thể làm lại bất cứ lúc nào.' },
  'registry-not-loaded': {
    title: 'Không tải được danh mục đơn vị.',
    safe: kept,
    todo: 'Tải lại trang khi có kết nối với máy chủ của trang này.',
  },
  'registry-invalid': {
    title: 'Danh mục đơn vị không đúng định dạng.',
    safe: kept,
    todo: 'Báo người quản trị trang thay tệp danh mục.',
  },
  'sample-not-loaded': {
    title: 'Không tải được dữ liệu mẫu.',
    safe: kept,
    todo: 'Thử lại khi có kết nối với máy chủ của trang này.',
  },
  'storage-unavailable': {
    title: 'Trình duyệt không cho lưu dữ liệu trên máy này.',
    safe: `${originals} Số liệu nạp bây giờ chỉ còn đến khi đóng thẻ.`,
    todo: 'Đừng dùng cửa sổ ẩn danh; cho phép trang này lưu dữ liệu trong phần cài đặt của trình duyệt.',
  },
  'storage-full': {
    title: 'Hết chỗ lưu trên máy này.',
    safe: `${kept} ${originals}`,
    todo: 'Giải phóng ổ đĩa hoặc bỏ bớt tệp báo cáo cũ trong bộ dữ liệu rồi thử lại.',
  },
  'storage-failed': {
    title: 'Không đọc hoặc ghi được kho lưu trữ của trình duyệt.',
    safe: originals,
    todo: 'Đóng các thẻ khác của trang này rồi thử lại.',
  },
  'file-changed': {
    title: 'Tệp vừa thay đổi hoặc bị di chuyển sau khi được chọn.',
    safe: kept,
    todo: 'Lưu và đóng tệp trong Excel, rồi chọn lại tệp.',
  },
} satisfies Record<AppErrorCode, AppErrorText>;
