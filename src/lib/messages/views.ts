import type { Channel } from '#lib/domain/channel.ts';
import type { Scope } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { formatDate, formatNumber } from './format.ts';
import { lineageWords } from './lineage.ts';
import { normWords } from './norm.ts';
import { periodName, terms } from './terms.ts';

const units = (count: number, level: 'tinh' | 'huyen' | 'xa') =>
  `${formatNumber(count)} ${terms.levelUnits[level]}`;
const figures = (count: number) => `${formatNumber(count)} số liệu`;

/** What all analysis pages share: the filter bar, states of a unit, notes, the empty page. */
export const viewWords = {
  filter: {
    period: 'Kỳ báo cáo',
    level: 'Cấp',
    parent: 'Thuộc đơn vị',
    allParents: 'Tất cả',
    channel: 'Kênh',
    allChannels: 'Tất cả kênh',
    measure: 'Đơn vị tính',
    basis: 'Cơ sở so sánh',
    mine: 'Đơn vị của tôi',
    noMine: 'Chưa chọn',
    year: 'Năm',
    tasks: (count: number) => `${formatNumber(count)} nhiệm vụ`,
    result: (withData: number, expected: number, level: 'tinh' | 'huyen' | 'xa') =>
      `${formatNumber(withData)}/${units(expected, level)} có số liệu`,
  },

  /** Why a unit has no number: heading of a group, and cell of a table. */
  tallyState: {
    value: 'Có số liệu',
    conflict: 'Số liệu mâu thuẫn',
    missing: 'Đang cập nhật',
    unquantified: 'Có làm, chưa có số',
    no_activity: 'Không phát sinh',
    not_applicable: 'Không áp dụng',
    none: 'Chưa có số liệu',
    barred: lineageWords.barred,
    unbased: normWords.unbased,
    falls: 'Lũy kế giảm: báo cáo sau nhỏ hơn báo cáo trước',
    one_sided: 'Chỉ có một trong hai báo cáo lũy kế',
    open: 'Không suy ra được: số ghi “hơn”, “gần”, “khoảng” hoặc thiếu đơn vị',
  },

  /** Of a unit that is no more, with the first day without it. */
  until: (day: string) => `trước ${formatDate(day)}`,

  sample: 'Dữ liệu mẫu',
  sampleFile: 'du-lieu-mau',
  exportCsv: 'Xuất CSV',
  waiting: (count: number) => `${formatNumber(count)} tệp chưa đưa vào số liệu`,
  waitingFor: {
    opening: 'Đang mở bộ dữ liệu trên máy này',
    fetching: 'Đang tải bộ máy tính toán',
    filling: 'Đang đưa số liệu vào bộ máy tính toán',
    rows: (done: number, total: number) => `${formatNumber(done)}/${formatNumber(total)} dòng`,
    computing: 'Đang tính',
  },
  withoutEngine: {
    text: 'Chưa có bộ máy tính toán vẫn lấy được toàn bộ số liệu ra tệp CSV, mở bằng Excel.',
    export: 'Tải toàn bộ số liệu',
    file: 'Toàn bộ số liệu',
  },
  noneMark: '–',
  provisional: 'tạm tính',
  hatchedIs: 'Cột gạch chéo:',
  provisionalPoints:
    'Điểm rỗng: tạm tính, còn số đang cập nhật, số mâu thuẫn chưa xử lý hoặc đơn vị chưa có số liệu',
  provisionalKey: 'Tạm tính: còn số đang cập nhật, số mâu thuẫn chưa xử lý hoặc đơn vị chưa có số liệu',
  unit: 'Đơn vị',
  code: 'Mã',
  parentUnit: 'Thuộc',
  rank: 'Hạng',
  note: 'Ghi chú',
  remarks: {
    missing: (count: number) => `${formatNumber(count)} số đang cập nhật`,
    unquantified: (count: number) => `${formatNumber(count)} việc có làm, chưa có số`,
    conflicts: (count: number) => `${formatNumber(count)} số mâu thuẫn, chờ quyết định`,
    lower: 'có số "hơn", "ít nhất"',
    upper: 'có số "gần", "nhiều nhất"',
    about: 'có số "khoảng"',
  },

  scope: (level: 'tinh' | 'huyen' | 'xa', count: number, parent: string | null) =>
    parent ? `${units(count, level)} thuộc ${parent}` : units(count, level),
  subtitle: (measure: Measure, channel: Channel | null, period: string, scope: string) =>
    `${terms.measure[measure]} · ${channel ? terms.channel[channel] : viewWords.filter.allChannels.toLocaleLowerCase('vi')} · ${periodName(period)} · ${scope}`,

  notes: {
    basis: (basis: string) => `Cơ sở so sánh: ${basis.toLocaleLowerCase('vi')}.`,
    figures: (count: number) => `Cộng từ ${figures(count)} được tính.`,
    onlyMeasure: (measure: Measure) =>
      `Chỉ cộng số liệu tính bằng "${terms.measure[measure].toLocaleLowerCase('vi')}".`,
    conflicts: (count: number) => `${figures(count)} mâu thuẫn chưa cộng, chờ quyết định.`,
    missing: (count: number) => `${figures(count)} ghi "đang cập nhật".`,
    unquantified: (count: number) => `${formatNumber(count)} việc ghi có làm nhưng không có số.`,
    scope: (scope: Scope) => `Phạm vi: ${terms.scope[scope].toLocaleLowerCase('vi')}.`,
    otherScopes: (count: number) =>
      `${figures(count)} thuộc phạm vi khác (của đơn vị trực thuộc hoặc gộp) không cộng vào đây.`,
    proposals: (count: number) => `${figures(count)} đọc từ văn bản, chờ xác nhận, chưa cộng.`,
    absent: 'Đơn vị chưa đủ số liệu được ghi "2/3 đơn vị tiền thân có số liệu".',
    unmapped: (count: number) =>
      `${figures(count)} của đơn vị không đối chiếu được sang cơ sở này không nằm trong bảng.`,
    unknownUnits: (count: number) => `${figures(count)} của đơn vị chưa nhận ra không nằm trong bảng này.`,
    lower: 'Dấu ≥: ít nhất bằng số này, vì có số liệu "hơn…" hoặc còn số chưa cộng.',
    upper: 'Dấu ≤: nhiều nhất bằng số này, vì có số liệu "gần…".',
    about: 'Dấu ~: ước chừng.',
    ties: 'Dấu =: đồng hạng, xếp theo tên.',
  },

  empty: {
    title: 'Chưa có số liệu để xem',
    text: 'Hãy nạp các tệp báo cáo của đơn vị, hoặc xem thử bằng bộ dữ liệu mẫu.',
    open: 'Nạp tệp báo cáo',
    sample: 'Dùng dữ liệu mẫu',
  },
  nothing: {
    noUnits: 'Chưa có số liệu cấp huyện hoặc cấp xã',
    noUnitsText:
      'Các trang so sánh cần số liệu của đơn vị mà danh mục nhận ra. Hãy xem các nghi vấn của tệp đã nạp.',
    title: 'Không có số liệu nào khớp với bộ lọc',
    text: (what: string) => `Không có số liệu nào cho ${what}. Bỏ bớt một điều kiện để xem rộng hơn.`,
    relax: (label: string) => `Bỏ lọc ${label.toLocaleLowerCase('vi')}`,
  },
  failed: {
    title: 'Không tính được số liệu của trang này',
    safe: 'Số liệu đã nạp vẫn còn nguyên trong bộ dữ liệu.',
    todo: 'Hãy thử lại. Nếu vẫn không được, tải lại trang.',
  },

  part: {
    label: 'Phần được xem',
    all: 'Tất cả',
    top: (count: number) => `${formatNumber(count)} đơn vị đầu`,
    bottom: (count: number) => `${formatNumber(count)} đơn vị cuối`,
    mine: 'Quanh đơn vị của tôi',
    of: (shown: number, all: number) =>
      `Biểu đồ vẽ ${formatNumber(shown)}/${formatNumber(all)} đơn vị; bảng có đủ.`,
    drawn: {
      top: (shown: number, all: number) => drawnOf(`${formatNumber(shown)} đơn vị đầu`, all),
      bottom: (shown: number, all: number) => drawnOf(`${formatNumber(shown)} đơn vị cuối`, all),
      mine: (shown: number, all: number) =>
        drawnOf(`${formatNumber(shown)} đơn vị quanh đơn vị được tô đậm`, all),
    },
  },
} as const;

function drawnOf(some: string, all: number): string {
  return `Biểu đồ chỉ vẽ ${some} trong ${formatNumber(all)} đơn vị.`;
}
