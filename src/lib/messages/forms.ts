import type { Channel } from '#lib/domain/channel.ts';
import type { FormFigure, FormState } from '#lib/domain/issued-form.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { TaskStatus } from '#lib/domain/task.ts';
import { formatNumber } from './format.ts';
import { periodInText, periodName, terms } from './terms.ts';

/** The unit of measure as a form prints it beside a channel. */
const measures: Partial<Record<Measure, string>> = {
  item: 'tin, bài',
  broadcast: 'lượt phát',
  view: 'lượt xem',
  piece: 'tấm',
  copy: 'bản',
  session: 'buổi',
  people: 'lượt người',
};

const sessions: Partial<Record<Channel, string>> = {
  meeting: 'cuộc',
  dialogue: 'cuộc',
  training: 'lớp',
  contest: 'cuộc',
};

/** The unit of measure of one line of a form: "tin, bài", "lớp". */
export function formMeasure({ channel, measure }: FormFigure): string {
  const session = measure === 'session' ? sessions[channel] : undefined;
  return session ?? measures[measure] ?? terms.measureUnit[measure];
}

/** What a list of statuses of tasks offers; the words are those that the reader knows. */
export const FORM_TASK_STATUSES = [
  'done',
  'partial',
  'in_progress',
  'not_done',
  'not_due',
  'not_applicable',
] as const satisfies readonly TaskStatus[];

/** The text of a form that goes out to a unit. */
export const formSheet = {
  sheets: { figures: 'Số liệu', tasks: 'Nhiệm vụ', guide: 'Hướng dẫn' },
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  mottoBelow: 'Độc lập - Tự do - Hạnh phúc',
  council: (name: string) => `UBND ${name.toLocaleUpperCase('vi')}`,
  title: 'BIỂU TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
  taskTitle: 'BIỂU KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
  period: (code: string) => `Kỳ báo cáo: ${periodName(code)}`,
  unit: (name: string, above: string) => `Đơn vị báo cáo: ${above === '' ? name : `${name}, ${above}`}`,
  hint: 'Chỉ điền vào các ô nền vàng. Cách điền: xem trang “Hướng dẫn”.',
  columns: {
    number: 'STT',
    channel: 'Kênh tuyên truyền',
    measure: 'Đơn vị tính',
    value: 'Số lượng',
    state: 'Tình trạng',
    note: 'Ghi chú',
  },
  taskColumns: {
    number: 'STT',
    content: 'Nội dung nhiệm vụ',
    deadline: 'Thời hạn',
    status: 'Tình trạng thực hiện',
    result: 'Kết quả thực hiện',
    note: 'Ghi chú',
  },
  states: {
    no_activity: terms.state.no_activity,
    missing: terms.state.missing,
    not_applicable: terms.state.not_applicable,
  } satisfies Record<FormState, string>,
  checks: {
    number: {
      prompt: {
        title: 'Số lượng',
        text: 'Ghi số nguyên, không ghi đơn vị tính. Không có số thì để trống và chọn ở cột “Tình trạng”.',
      },
      refusal: {
        title: 'Chưa đúng',
        text: 'Ô này chỉ nhận số nguyên từ 0 trở lên, không kèm chữ.',
      },
    },
    state: {
      prompt: { title: 'Tình trạng', text: 'Chỉ chọn khi ô “Số lượng” để trống.' },
      refusal: { title: 'Chưa đúng', text: 'Hãy chọn một mục trong danh sách.' },
    },
    status: {
      prompt: { title: 'Tình trạng thực hiện', text: 'Chọn một mục trong danh sách.' },
      refusal: { title: 'Chưa đúng', text: 'Hãy chọn một mục trong danh sách.' },
    },
  },
  signature: { place: '…………, ngày …… tháng …… năm ……', left: 'NGƯỜI LẬP BIỂU', right: 'THỦ TRƯỞNG ĐƠN VỊ' },
  guideTitle: 'HƯỚNG DẪN ĐIỀN BIỂU',
  guide: (period: string): readonly string[] => [
    `Biểu này lập riêng cho đơn vị ghi ở trên và cho ${periodInText(period)}. Không dùng biểu của đơn vị khác hoặc của kỳ khác: tệp mang mã riêng, dùng nhầm thì số liệu bị hỏi lại.`,
    'Chỉ điền vào các ô nền vàng; các ô khác đã khoá.',
    'Cột “Số lượng”: ghi số nguyên từ 0 trở lên, không ghi đơn vị tính, không ghi “hơn”, “khoảng”.',
    `Không có số thì để trống cột “Số lượng” và chọn ở cột “Tình trạng”: “${terms.state.no_activity}” (trong kỳ không có hoạt động), “${terms.state.missing}” (có hoạt động, chưa tổng hợp xong), “${terms.state.not_applicable}” (đơn vị không có kênh này).`,
    'Điều cần nói thêm ghi ở cột “Ghi chú”. Số ghi ở cột này không được tính.',
    'Lưu tệp rồi gửi lại. Tệp .xlsx, .xls, .ods đều đọc được; đổi tên tệp không sao.',
  ],
} as const;

/** "Biểu mẫu - Xã Vĩnh Linh - Quý I-2026.xlsx"; `code` tells units of one name apart. */
export function formFileName(unit: string, period: string, code = ''): string {
  const name = code === '' ? unit : `${unit} (${code})`;
  return `Biểu mẫu - ${name} - ${periodName(period).replaceAll('/', '-')}.xlsx`;
}

/** Words of the dialog in which forms are ordered. */
export const forms = {
  open: 'Tải biểu mẫu cho đơn vị',
  title: 'Biểu mẫu cho đơn vị',
  text: 'Mỗi đơn vị một tệp Excel đã ghi sẵn tên đơn vị và kỳ báo cáo. Tệp điền xong, thả lại vào đây là đọc được ngay, không phải hỏi gì.',
  period: 'Kỳ báo cáo',
  kind: 'Loại kỳ',
  kinds: {
    month: 'Tháng',
    quarter: 'Quý',
    half: '6 tháng',
    months: '9 tháng',
    year: 'Năm',
  },
  year: 'Năm',
  number: 'Kỳ',
  units: 'Đơn vị',
  province: 'Tỉnh, thành phố',
  within: 'Thuộc',
  wholeProvince: 'Toàn tỉnh',
  search: 'Tìm đơn vị',
  chooseAll: (count: number) => `Chọn cả ${formatNumber(count)} đơn vị`,
  chooseNone: 'Bỏ chọn',
  chosen: (count: number) => (count === 0 ? 'Chưa chọn đơn vị nào' : `Đã chọn ${formatNumber(count)} đơn vị`),
  noUnits: 'Không có đơn vị nào khớp.',
  needProvince: 'Hãy chọn tỉnh, thành phố để thấy các đơn vị.',
  figures: 'Số liệu cần báo cáo',
  usual: 'Chọn như thường dùng',
  noFigures: 'Hãy chọn ít nhất một số liệu hoặc ghi một nhiệm vụ.',
  tasks: 'Nhiệm vụ cần báo cáo (nếu có)',
  tasksHint:
    'Mỗi dòng một nhiệm vụ. Thời hạn ghi sau dấu “|”, ví dụ: Tuyên truyền tháng cao điểm | 30/6/2026.',
  make: (count: number) =>
    count === 0 ? 'Tải biểu mẫu' : count === 1 ? 'Tải 1 biểu mẫu' : `Tải ${formatNumber(count)} biểu mẫu`,
  cancel: 'Huỷ',
  close: 'Đóng',
  making: (done: number, total: number) => `Đang lập ${formatNumber(done)}/${formatNumber(total)} biểu mẫu`,
  progress: 'Tiến độ lập biểu mẫu',
  made: (count: number) => `Đã tải ${formatNumber(count)} biểu mẫu`,
  zipName: (period: string) => `Biểu mẫu ${periodName(period).replaceAll('/', '-')}.zip`,
  failed: 'Chưa lập được biểu mẫu',
} as const;
