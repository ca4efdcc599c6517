import { formatDate, formatNumber } from './format.ts';
import { formatSize } from './import.ts';

/** Words of opening a data set that somebody published on this page's site. */
export const publishedWords = {
  title: 'Mở bộ dữ liệu đã công bố',
  text:
    'Bộ dữ liệu mở mà bộ, ngành hoặc tỉnh đặt cùng máy chủ với trang này. Chỉ tải những phần được chọn; số liệu vào thành một ' +
    'lần nhập, hoàn tác được.',
  address: 'Địa chỉ thư mục của bộ dữ liệu',
  example: 'bo-du-lieu-mo/',
  open: 'Mở…',
  opening: 'Đang mở…',
  dialog: {
    title: 'Chọn phần cần nạp',
    made: (day: string, address: string) => `Lập ngày ${day}, tại ${address}`,
    provinces: 'Tỉnh, thành phố',
    years: 'Năm',
    all: 'Chọn hết',
    none: 'Bỏ chọn',
    noProvince: 'Chưa rõ tỉnh',
    noYear: 'Chưa rõ năm',
    unit: 'Chỉ một đơn vị (không bắt buộc)',
    everyUnit: 'Mọi đơn vị',
    oneProvince: 'Chọn một tỉnh để lọc theo đơn vị.',
    rows: (count: number) => formatNumber(count),
    sum: (parts: number, rows: number, bytes: number) =>
      `${formatNumber(parts)} phần, ${formatNumber(rows)} số liệu, nhiệm vụ, chỉ tiêu; ${formatSize(bytes)}`,
    until: (day: string) => `trước ${formatDate(day)}`,
    ofUnit: (parts: number, rows: number) =>
      `Tìm trong ${formatNumber(parts)} phần (${formatNumber(rows)} số liệu, nhiệm vụ, chỉ tiêu), chỉ tải những đoạn có thể có đơn vị này.`,
    nothing: 'Chưa chọn phần nào.',
    empty: 'Bộ dữ liệu này không có số liệu nào.',
    take: (parts: number) => `Nạp ${formatNumber(parts)} phần`,
  },
} as const;
