import { formatNumber } from './format.ts';

/** Words of the open data set: what it says of itself, and of the page that makes it. */

const tables = {
  facts: 'số liệu, mỗi dòng một số',
  tasks: 'nhiệm vụ, mỗi dòng một nhiệm vụ của một đơn vị',
  targets: 'chỉ tiêu được giao',
  units: 'đơn vị hành chính, mỗi dòng một phiên bản theo thời gian',
  lineage: 'đơn vị nào thành đơn vị nào khi sắp xếp',
} as const;

/** Of columns that mean the same in every table. */
const common: Readonly<Record<string, string>> = {
  id: 'mã của dòng, không đổi khi đọc lại cùng một tệp',
  sha256: 'mã băm SHA-256 của tệp gốc',
  province: 'mã tỉnh (2 chữ số) nơi đơn vị thuộc về trong kỳ; 00 nếu không rõ; lấy từ tên thư mục',
  year: 'năm của kỳ; 0 nếu không rõ; lấy từ tên thư mục',
  file: 'tên tệp gốc',
  sheet: 'trang tính',
  cell: 'ô',
  row: 'dòng trong trang tính',
  unit_code: 'mã đơn vị; trống nếu danh mục không có',
  unit_name: 'tên đơn vị',
  unit_level: 'cấp: tinh, huyen, xa, so, phong, khac',
  channel: 'kênh tuyên truyền',
  measure: 'loại đơn vị tính: chỉ cộng các số cùng loại',
  value: 'giá trị; trống nếu không có số, không bao giờ thay bằng 0',
  source_text: 'nội dung ô như Excel hiển thị',
};

const own: Readonly<Record<keyof typeof tables, Readonly<Record<string, string>>>> = {
  facts: {
    unit_id: 'mã phiên bản của đơn vị, như cột id của bảng units',
    period_kind: 'loại kỳ: year, half, quarter, months, month hoặc range',
    first_day: 'ngày đầu của kỳ theo lịch',
    last_day: 'ngày cuối của kỳ theo lịch',
    scope: 'phạm vi: own (của chính đơn vị), children (các đơn vị trực thuộc), own_and_children (cả hai)',
    period: 'kỳ: 2024, 2024-Q1, 2024-H1, 2024-9M, 2024-M03 hoặc ngày/ngày',
    subchannel: 'kênh con như được viết',
    state: 'value, missing, no_activity, not_applicable hoặc unquantified',
    qualifier: 'exact, more_than, at_least, less_than, at_most hoặc about',
    status:
      'chỉ cộng các dòng counted; các dòng khác: total, comparison, subset, duplicate, conflict, superseded',
    measure_text: 'đơn vị tính như được viết',
    of: 'mẫu số của số dạng 6/6',
    topic: 'cchc, cds (chuyển đổi số) hoặc other',
    period_from: 'ngày đầu kỳ như tệp ghi; trống nếu tệp không ghi',
    period_to: 'ngày cuối kỳ như tệp ghi; trống nếu tệp không ghi',
  },
  tasks: {
    number: 'số thứ tự như được viết',
    content: 'nội dung nhiệm vụ',
    result: 'sản phẩm, kết quả',
    lead: 'đơn vị chủ trì',
    coordinating: 'đơn vị phối hợp',
    deadline_text: 'thời hạn như được viết',
    deadline: 'thời hạn, dạng năm-tháng-ngày',
    status: 'tình trạng: done, not_done, partial, in_progress, not_due, not_applicable, blank, contradictory',
    percent: 'tỷ lệ hoàn thành, %',
    note: 'ghi chú',
    links: 'đường dẫn minh chứng, cách nhau bằng dấu cách',
  },
  targets: {
    task_number: 'số thứ tự của nhiệm vụ trong kế hoạch',
    comparator: 'phép so sánh: >=, = hoặc <=',
    per: 'tính theo: year, half, quarter, month, week hoặc once',
  },
  units: {
    id: 'mã phiên bản của đơn vị: cấp:mã@ngày hiệu lực',
    level: 'cấp: tinh, huyen, xa',
    code: 'mã hành chính',
    name: 'tên đầy đủ',
    type: 'loại: Xã, Phường, Huyện …',
    parent: 'mã phiên bản của đơn vị cấp trên',
    short_name: 'tên không kèm loại',
    province: 'mã phiên bản của tỉnh',
    valid_from: 'ngày bắt đầu hiệu lực; trống nếu có từ trước',
    valid_to: 'ngày hết hiệu lực; trống nếu còn hiệu lực',
  },
  lineage: {
    unit: 'mã phiên bản của đơn vị cũ',
    successor: 'mã phiên bản của đơn vị mới',
    kind: 'w: nhập toàn bộ; s: một phần',
  },
};

export const dataSetWords = {
  tables,
  title: 'Bộ dữ liệu mở của Bảng CCHC',
  about: (madeOn: string, asOf: string) =>
    `Lập ngày ${madeOn}; danh mục đơn vị hành chính tính đến ngày ${asOf}. Định dạng Parquet, chia thư mục theo tỉnh và năm ` +
    '(kiểu Hive). Cột trống là không có thông tin, không phải số 0. Số trong lời văn chưa được chấp nhận không có ở đây.',
  open:
    'Mở bằng DuckDB:\n\n' +
    '```sql\n' +
    "SELECT unit_name, channel, sum(value)\nFROM read_parquet('facts/*/*/part.parquet', hive_partitioning = true,\n" +
    "                  hive_types = {'province': VARCHAR, 'year': INTEGER})\n" +
    "WHERE status = 'counted' AND state = 'value' AND measure = 'item' AND period = '2024-Q1'\n" +
    'GROUP BY ALL;\n```\n\nTệp tables.sql dựng các bảng facts, units, edges đúng như trong chương trình. Tệp manifest.json kể các phần, số dòng và ' +
    'dung lượng từng phần; trang Bảng CCHC dựa vào đó để mở bộ dữ liệu theo địa chỉ.',
  head: '| Cột | Kiểu | Ý nghĩa |',
  meaning: (table: keyof typeof tables, column: string) => own[table][column] ?? common[column] ?? '',

  section: 'Bộ dữ liệu mở',
  text:
    'Mọi số liệu, nhiệm vụ, chỉ tiêu đang tính, cùng danh mục đơn vị và quan hệ sắp xếp, dạng Parquet chia theo tỉnh và năm, ' +
    'để mở bằng DuckDB, Python, R, Power BI hoặc nạp vào kho dữ liệu. Trong tệp có bản giải thích từng cột.',
  button: 'Tải bộ dữ liệu mở (.zip)',
  empty: 'Chưa có số liệu nào để xuất.',
  fileName: 'bo-du-lieu-mo',
  progress: 'Tiến độ lập bộ dữ liệu mở',
  making: (done: number, total: number) => `Đã gom ${formatNumber(done)}/${formatNumber(total)} tệp`,
  cancel: 'Huỷ',
  made: 'Đã tải bộ dữ liệu mở',
  failed: 'Không lập được bộ dữ liệu mở',
} as const;
