import type { Standing } from '#lib/domain/standing.ts';
import { formatNumber } from './format.ts';
import { terms } from './terms.ts';

const facts = (count: number) => `${formatNumber(count)} số liệu`;

/** Words of the panel that lists what a mark of a chart or a cell of a table was made of. */
export const sourceWords = {
  title: 'Số liệu nguồn',
  open: 'Số liệu nguồn',
  loading: 'Đang tìm số liệu nguồn…',
  caption: 'Các số liệu đứng sau con số đã chọn',
  tasksCaption: 'Các nhiệm vụ đứng sau tỷ lệ đã chọn',
  none: 'Không có số liệu nào: đơn vị chưa báo cáo nội dung này.',
  sum: (count: number, text: string) => `Cộng từ ${facts(count)}: ${text}.`,
  notOne: (why: string) => `Không cộng thành một số được: ${why}.`,
  noSum: 'Không có số liệu nào được cộng.',
  tasks: (count: number) => `${formatNumber(count)} nhiệm vụ.`,
  leftOut: (count: number) => `Ngoài ra có ${facts(count)} không được cộng, lý do ghi ở cột Tình trạng.`,
  more: (shown: number, all: number) =>
    `Hiện ${formatNumber(shown)} trong ${formatNumber(all)} dòng. Trang Dữ liệu có đủ.`,
  hint: 'Bấm một dòng để mở trang tính tại ô đó.',
  back: 'Về danh sách',
  gone: 'Tệp này không còn trong bộ dữ liệu.',

  standingTitle: 'Tình trạng',
  standing: {
    added: 'Được cộng',
    proposed: 'Chờ xác nhận',
    conflict: 'Mâu thuẫn',
    missing: terms.state.missing,
    unquantified: terms.state.unquantified,
    no_activity: terms.state.no_activity,
    not_applicable: terms.state.not_applicable,
    duplicate: 'Trùng',
    superseded: 'Đã thay thế',
    total: 'Dòng tổng',
    subset: 'Trong đó',
    comparison: 'Cột so sánh',
    topic: 'Nội dung khác',
    no_period: 'Chưa rõ kỳ',
  } satisfies Record<Standing, string>,
  otherScope: 'Phạm vi khác',

  period: 'Kỳ báo cáo',
  value: 'Số liệu',
  scope: 'Phạm vi',
  file: 'Tệp',
  sheet: 'Trang tính',
  cell: 'Ô',
  row: 'Dòng',
} as const;
