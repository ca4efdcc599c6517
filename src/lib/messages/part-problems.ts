/** Something wrong with a part of a workspace file, as far as its text needs to know. */
export interface BadPart {
  readonly kind: 'missing' | 'damaged' | 'invalid' | 'unexpected';
  readonly part:
    | 'manifest'
    | 'submissions'
    | 'settings'
    | 'decisions'
    | 'facts'
    | 'registry'
    | 'original'
    | 'reading'
    | 'directory'
    | 'other';
  readonly name: string;
  readonly file: string;
}

const KINDS = {
  missing: 'bị thiếu',
  damaged: 'bị hỏng',
  invalid: 'không đúng định dạng',
  unexpected: 'không thuộc tệp bộ dữ liệu',
} satisfies Record<BadPart['kind'], string>;

/** What is wrong with each part, what became of it, and what to do. */
const TEXTS = {
  manifest: (is) =>
    `Bản kê các phần ${is}: không đối chiếu được mã kiểm tra, các phần vẫn được kiểm tra bằng cách khác.`,
  submissions: (is) =>
    `Danh sách tệp báo cáo ${is}: tên tệp được lấy lại từ nơi khác, hãy xem lại tên và ngày nạp.`,
  settings: (is) =>
    `Phần lựa chọn ${is}: tỉnh và năm được lấy từ nhật ký quyết định, hãy kiểm tra lại ở trang Cài đặt.`,
  decisions: (is) => `Nhật ký quyết định ${is}: những dòng đọc được vẫn được giữ.`,
  facts: (is) =>
    `Bảng số liệu ${is}: số liệu được đọc từ các tệp gốc, nhưng không đối chiếu được với lúc lưu.`,
  registry: (is) => `Danh mục đơn vị trong tệp ${is}: chương trình dùng danh mục của máy này.`,
  original: (is, file) =>
    `Tệp báo cáo ${file} ${is} nên không mở được. Hãy nạp lại tệp ấy từ nơi đơn vị đã gửi.`,
  reading: (is, file) => `Số liệu đã đọc của ${file} ${is}: tệp ấy được đọc lại từ bản gốc, không mất gì.`,
  directory: () => 'Mục lục của tệp bị hỏng hoặc tệp bị cắt ngang: các phần được tìm lại từng phần một.',
  other: (is, name) => `Phần lạ “${name}” ${is}, được bỏ qua.`,
} satisfies Record<BadPart['part'], (is: string, name: string) => string>;

export function partProblemText({ kind, part, name, file }: BadPart): string {
  return TEXTS[part](KINDS[kind], file || name.split('/').slice(2).join('/') || name);
}
