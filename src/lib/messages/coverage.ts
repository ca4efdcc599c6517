import type { Closing, Undated } from '#lib/domain/arrangement.ts';
import type { Holiday } from '#lib/domain/days-off.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import { formatDate, formatNumber, formatOf, formatPercent } from './format.ts';
import { periodInText, periodName, terms } from './terms.ts';

/** From what the day is known on which a file arrived. */
export type ArrivalBasis = 'received' | Undated;

/** Where a unit stands with the report of a period. */
export type CoverageState = 'on_time' | 'late' | 'missing' | 'pending' | 'excused';

const units = (count: number, level: UnitLevel) => `${formatNumber(count)} ${terms.levelUnits[level]}`;

/** Words of /nop-bao-cao: who has reported, who is late, who is to be reminded. */
export const coverageWords = {
  title: 'Nộp báo cáo',
  lead: 'Đơn vị nào đã nộp, nộp trễ, chưa nộp; ai cần đôn đốc.',

  states: {
    on_time: 'Đúng hạn',
    late: 'Trễ hạn',
    missing: 'Chưa nộp',
    pending: 'Chưa đến hạn',
    excused: 'Không phải nộp',
  } satisfies Record<CoverageState, string>,
  resent: 'Nộp lại',
  all: 'Tất cả',
  late: (days: number) => `Trễ ${formatNumber(days)} ngày`,
  stateOf: (state: CoverageState, late: number) =>
    state === 'late' ? coverageWords.late(late) : coverageWords.states[state],

  bases: {
    received: 'theo ngày nhận',
    imported: 'theo ngày nạp',
    signed: 'theo ngày ký',
  } satisfies Record<ArrivalBasis, string>,

  filter: {
    day: 'Tính đến ngày',
    show: 'Hiện',
    result: (arrived: number, expected: number, level: UnitLevel) =>
      `${formatOf(arrived, expected)} ${terms.levelUnits[level]} đã nộp`,
  },

  subtitle: (due: string, period: string, scope: string) =>
    `Hạn nộp ${formatDate(due)} · ${periodName(period)} · ${scope}`,
  caption: 'Tình hình nộp báo cáo của từng đơn vị',
  matrixCaption: 'Tình hình nộp báo cáo qua các kỳ',
  columns: {
    state: 'Tình trạng',
    day: 'Ngày đến',
    basis: 'Căn cứ',
    late: 'Trễ (ngày làm việc)',
    times: 'Số lần nộp',
    files: 'Tệp',
    reason: 'Ghi chú',
  },
  notes: {
    waiting: 'tệp đã đến, đang chờ trả lời câu hỏi',
    inside: (file: string) => `số liệu nằm trong tệp của đơn vị khác: ${file.split('/').at(-1)}`,
    resent: (day: string) => `nộp lại ngày ${formatDate(day)}`,
    excused: (reason: string) => (reason === '' ? 'không phải nộp kỳ này' : reason),
    added: 'được thêm vào danh sách phải nộp',
  },
  openRow: 'Chọn một dòng để ghi ngày nhận, hoặc bỏ đơn vị khỏi danh sách phải nộp.',
  empty: 'Không có đơn vị nào ở tình trạng này.',

  sentence: {
    all: (count: number, level: UnitLevel, period: string) =>
      `Cả ${units(count, level)} đã nộp báo cáo ${periodInText(period)}`,
    some: (arrived: number, expected: number, level: UnitLevel, period: string) =>
      `${formatOf(arrived, expected)} ${terms.levelUnits[level]} đã nộp báo cáo ${periodInText(period)}`,
    none: (expected: number, level: UnitLevel, period: string) =>
      `Chưa ${terms.levelUnits[level]} nào trong ${units(expected, level)} nộp báo cáo ${periodInText(period)}`,
    onTime: (count: number, of: number) =>
      `, đúng hạn ${formatOf(count, of)} (${formatPercent(of === 0 ? 0 : count / of)})`,
    late: (count: number) => `, trễ ${formatNumber(count)}`,
    missing: (count: number) => `, quá hạn chưa nộp ${formatNumber(count)}`,
    pending: (count: number) => `, ${formatNumber(count)} chưa đến hạn`,
    end: '.',
    nobody: (period: string) => `Không có đơn vị nào phải nộp báo cáo ${periodInText(period)}.`,
  },
  footnotes: {
    expected: (level: UnitLevel, day: string, changed: number) =>
      `Phải nộp: các ${terms.levelUnits[level]} có trong danh mục đơn vị ngày ${formatDate(day)}` +
      (changed === 0 ? '.' : `, ${formatNumber(changed)} đơn vị do người dùng thêm hoặc bớt.`),
    due: (days: number, closing: Closing) =>
      `Hạn nộp: ${formatNumber(days)} ngày làm việc sau ${closing === 'calendar' ? 'ngày cuối kỳ' : 'ngày 14 của tháng cuối kỳ'}, không tính ngày nghỉ lễ, Tết.`,
    dueSet: 'Hạn nộp của kỳ này do người dùng đặt.',
    basis: (received: number, imported: number, signed: number) => {
      const parts = [
        ...(received > 0 ? [`${formatNumber(received)} tệp theo ngày nhận`] : []),
        ...(imported > 0 ? [`${formatNumber(imported)} tệp theo ngày nạp vào máy này`] : []),
        ...(signed > 0 ? [`${formatNumber(signed)} tệp theo ngày ký văn bản`] : []),
      ];
      return `Ngày đến: ${parts.join(', ')}. Không dùng ngày sửa tệp.`;
    },
    rate: 'Tỷ lệ đúng hạn = số đơn vị nộp đúng hạn / số đơn vị phải nộp; tính theo lần nộp đầu tiên.',
    strangers: (files: number) =>
      `${formatNumber(files)} tệp chưa rõ đơn vị hoặc kỳ báo cáo, chưa tính vào đây.`,
  },
  toStrangers: 'Xem các tệp ấy',

  matrix: {
    title: (kind: PeriodKind) => `Các kỳ trước: ${coverageWords.kinds[kind].toLocaleLowerCase('vi')}`,
    sentence: (always: number, count: number, level: UnitLevel, periods: number) =>
      `${formatOf(always, count)} ${terms.levelUnits[level]} nộp đủ mọi kỳ trong ${formatNumber(periods)} kỳ gần nhất.`,
    absent: 'không có trong danh mục kỳ ấy',
    legend: 'Ký hiệu',
    missed: 'Thiếu',
    missedOf: (missed: number, due: number) => formatOf(missed, due),
    note: 'Thiếu = số báo cáo quá hạn chưa nộp trên số báo cáo đã đến hạn.',
    hint: 'Bấm tên kỳ để xem kỳ ấy.',
    absentNote:
      'Ô trống: kỳ ấy chưa có đơn vị này; đơn vị lập khi sắp xếp không nhận tình hình nộp của đơn vị cũ, dù trùng mã.',
  },

  kinds: {
    year: 'Báo cáo năm',
    half: 'Báo cáo 6 tháng',
    quarter: 'Báo cáo quý',
    months: 'Báo cáo cộng dồn (9 tháng, 11 tháng…)',
    month: 'Báo cáo tháng',
    range: 'Báo cáo theo khoảng ngày',
  } satisfies Record<PeriodKind, string>,
  closings: {
    calendar: 'Ngày cuối cùng của kỳ',
    official: 'Ngày 14 của tháng cuối kỳ',
  } satisfies Record<Closing, string>,

  unit: {
    title: (unit: string, period: string) => `${unit}, ${periodInText(period)}`,
    due: (due: string) => `Hạn nộp ${formatDate(due)}.`,
    files: 'Tệp đã nhận',
    noFiles: 'Chưa nhận được tệp nào của kỳ này.',
    day: 'Ngày nhận',
    forget: 'Bỏ ngày đã ghi',
    see: 'Mở tệp',
    expected: 'Phải nộp báo cáo kỳ này',
    yes: 'Phải nộp',
    no: 'Không phải nộp',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: mới thành lập, đã nộp chung với đơn vị khác',
    reasonMissing: 'Cần ghi lý do khi bỏ đơn vị khỏi danh sách phải nộp.',
    save: 'Lưu',
    close: 'Đóng',
    saved: 'Đã lưu',
    excused: (unit: string) => `${unit} không phải nộp kỳ này`,
    included: (unit: string) => `${unit} phải nộp kỳ này`,
    dated: (file: string, day: string) => `“${file}” nhận ngày ${day}`,
  },

  include: {
    label: 'Thêm đơn vị phải nộp',
    placeholder: 'Tìm đơn vị ngoài danh sách',
    back: (count: number) => `${formatNumber(count)} đơn vị không phải nộp`,
  },

  arrivals: {
    open: 'Ghi ngày nhận',
    title: 'Ngày nhận báo cáo',
    text: 'Ghi ngày cơ quan nhận được tệp. Chưa ghi thì tính theo ngày nạp tệp vào máy này hoặc ngày ký, như đã chọn dưới đây.',
    undated: 'Tệp chưa ghi ngày nhận thì tính',
    undatedChoices: { imported: 'Theo ngày nạp', signed: 'Theo ngày ký, không có thì ngày nạp' },
    batches: 'Theo đợt nạp',
    batch: 'Đợt nạp',
    batchOf: (day: string) => `Đợt nạp ngày ${formatDate(day)}`,
    count: (count: number) => `${formatNumber(count)} tệp`,
    day: 'Ngày nhận của cả đợt',
    dayOf: (batch: string) => `Ngày nhận của ${batch.toLocaleLowerCase('vi')}`,
    several: 'nhiều ngày',
    save: 'Ghi cho cả đợt',
    saved: (count: number, day: string) => `${formatNumber(count)} tệp nhận ngày ${formatDate(day)}`,
  },

  deadlines: {
    open: 'Hạn nộp và ngày nghỉ',
    title: 'Hạn nộp và ngày nghỉ',
    text: 'Hạn nộp = ngày chốt số liệu + số ngày làm việc. Mọi thay đổi hoàn tác được.',
    closing: 'Chốt số liệu',
    days: 'Số ngày làm việc để nộp',
    thisPeriod: (period: string) => `Hạn nộp ${periodInText(period)}`,
    byRule: 'Theo quy tắc',
    calendar: 'Lịch hạn nộp',
    period: 'Kỳ báo cáo',
    close: 'Chốt số liệu',
    due: 'Hạn nộp',
    set: 'đặt riêng',
    holidays: 'Ngày nghỉ và ngày làm bù',
    year: 'Năm',
    day: 'Ngày',
    what: 'Là',
    off: 'Nghỉ',
    work: 'Làm việc',
    name: 'Dịp',
    own: 'Tự thêm',
    add: 'Thêm ngày',
    addDay: 'Ngày',
    addAs: 'Là ngày',
    addName: 'Dịp (không bắt buộc)',
    turn: (day: string, is: 'off' | 'work') =>
      `${is === 'off' ? 'Đổi thành làm việc' : 'Đổi thành nghỉ'}: ngày ${formatDate(day)}`,
    undo: (day: string) => `Bỏ thay đổi ngày ${formatDate(day)}`,
    turnShort: { off: 'Đổi thành làm việc', work: 'Đổi thành nghỉ' },
    undoShort: 'Bỏ thay đổi',
    sources: (sources: readonly string[]) => `Căn cứ: ${sources.join('; ')}.`,
    unannounced: 'Chưa có thông báo nghỉ của năm này: các ngày tính theo luật, hãy sửa khi có thông báo.',
    noSource: 'Chương trình chưa có lịch nghỉ của năm này; hãy thêm các ngày nghỉ.',
    saved: 'Đã đổi quy tắc hạn nộp',
    savedDay: (day: string) => `Đã đổi ngày ${formatDate(day)}`,
    weekdays: ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  },
  holidays: {
    'new-year': 'Tết Dương lịch',
    tet: 'Tết Nguyên đán',
    'hung-kings': 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
    'april-may': '30/4 và 01/5',
    'national-day': 'Quốc khánh 02/9',
    'culture-day': 'Ngày Văn hóa Việt Nam',
  } satisfies Record<Holiday, string>,

  nothing: {
    title: 'Chưa có báo cáo nào để theo dõi',
    text: 'Trang này cần ít nhất một tệp có số liệu của đơn vị cấp xã hoặc cấp huyện mà danh mục nhận ra.',
    open: 'Nạp tệp báo cáo',
  },
  exportList: 'Xuất danh sách CSV',
  letter: 'Công văn đôn đốc',
  fileName: 'nop bao cao',
} as const;
