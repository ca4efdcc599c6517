import type { UnitLevel } from '#lib/domain/unit.ts';
import { formatDate, formatNumber } from './format.ts';
import { periodInText, terms } from './terms.ts';

/** What is filled in by hand. */
const BLANK = '…………';

/** Words that stand in official papers that the program drafts, in the form of Nghị định 30/2020/NĐ-CP. */
export const officialWords = {
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  mottoBelow: 'Độc lập - Tự do - Hạnh phúc',
  /** The number is given when the paper is signed. */
  number: (symbol: string) => `Số:        ${symbol}`,
  placeAndDay: (place: string, day: string) => `${place || BLANK}, ${dayInFull(day)}`,
  recipients: 'Nơi nhận:',
  asAbove: 'Như trên',
  file: 'Lưu: VT.',
  toReport: (above: string) => `${above} (để báo cáo);`,
  addressee: 'Kính gửi:',
  end: './.',
  /** Nghị định 30/2020: annexes are numbered in Roman numerals. */
  annex: (number: number) => `Phụ lục ${roman(number)}`,
  part: (number: number, heading: string) => `${roman(number)}. ${heading.toLocaleUpperCase('vi')}`,
  /** Below the name of an annex: to which paper it belongs. */
  attachedTo: (
    paper: 'report' | 'letter',
    { symbol, office }: { symbol: string; office: string },
    day: string,
  ) =>
    `(Kèm theo ${paper === 'report' ? 'Báo cáo' : 'Công văn'} số ${symbol === '' ? BLANK : `       ${symbol}`} ${dayInFull(day)} của ${office || BLANK})`,
  number_: 'STT',
  sample: 'DỮ LIỆU MẪU',

  reminder: {
    fileName: 'cong van don doc',
    title: (period: string) => `Công văn đôn đốc nộp báo cáo ${periodInText(period)}`,
    about: (period: string) =>
      `V/v đôn đốc nộp báo cáo kết quả tuyên truyền cải cách hành chính ${periodInText(period)}`,
    to: (units: readonly string[], level: UnitLevel) =>
      units.length <= 5
        ? units.map((unit) => `UBND ${inText(unit)}`)
        : [`UBND các ${levelWords[level]} (theo danh sách kèm theo)`],
    due: (period: string, due: string) =>
      `Theo quy định, báo cáo kết quả tuyên truyền cải cách hành chính ${periodInText(period)} phải gửi trước hết ngày ${formatDate(due)}.`,
    state: (day: string, arrived: number, expected: number, missing: number, level: UnitLevel) =>
      missing === 0
        ? `Tính đến ngày ${formatDate(day)}, đã nhận đủ báo cáo của ${formatNumber(expected)} ${terms.levelUnits[level]}.`
        : `Tính đến ngày ${formatDate(day)}, đã nhận được báo cáo của ${formatNumber(arrived)}/${formatNumber(expected)} ${terms.levelUnits[level]}; còn ${formatNumber(missing)} ${terms.levelUnits[level]} chưa gửi báo cáo` +
          (missing > 5 ? ' (danh sách kèm theo).' : '.'),
    late: (count: number, missing: number, level: UnitLevel) =>
      `${missing === 0 ? 'Trong đó' : 'Ngoài ra'}, ${formatNumber(count)} ${terms.levelUnits[level]} gửi báo cáo trễ hạn (danh sách kèm theo).`,
    ask: (office: string, until: string) =>
      `Để kịp tổng hợp, ${office || 'cơ quan tổng hợp'} đề nghị các đơn vị chưa gửi báo cáo khẩn trương hoàn thành và gửi về trước ngày ${formatDate(until)}.`,
    askLater: (office: string) =>
      `${office || 'Cơ quan tổng hợp'} đề nghị các đơn vị gửi báo cáo trễ hạn rút kinh nghiệm, gửi báo cáo các kỳ sau đúng thời hạn quy định.`,
    thanks: 'Rất mong nhận được sự quan tâm, phối hợp của các đơn vị',
    annexTitle: (period: string) =>
      `DANH SÁCH ĐƠN VỊ CHƯA GỬI BÁO CÁO ${periodInText(period).toLocaleUpperCase('vi')}`,
    lateTitle: (period: string) =>
      `DANH SÁCH ĐƠN VỊ GỬI BÁO CÁO ${periodInText(period).toLocaleUpperCase('vi')} TRỄ HẠN`,
    columns: { unit: 'Đơn vị', parent: 'Thuộc', state: 'Tình trạng', day: 'Ngày đến' },
  },

  report: {
    open: 'Báo cáo Word',
    fileName: 'bao cao tong hop',
    annexFileName: 'phu luc bao cao tong hop',
    title: 'BÁO CÁO',
    subtitle: (period: string) => `Tổng hợp kết quả tuyên truyền cải cách hành chính ${periodInText(period)}`,
    opening: (office: string, period: string, scope: string) =>
      office === ''
        ? `Kết quả tuyên truyền cải cách hành chính ${periodInText(period)} của ${scope} như sau:`
        : `${office} tổng hợp kết quả tuyên truyền cải cách hành chính ${periodInText(period)} của ${scope} như sau:`,
    parts: {
      coverage: 'Tình hình nộp báo cáo',
      totals: 'Kết quả theo kênh tuyên truyền',
      ranking: 'So sánh giữa các đơn vị',
      changes: 'So với cùng kỳ năm trước',
      tasks: 'Thực hiện nhiệm vụ',
      doubts: 'Số liệu cần xác minh',
    },
    tables: {
      totals: 'Kết quả theo kênh và đơn vị tính',
      leaders: 'Các đơn vị dẫn đầu',
      ranking: 'Xếp hạng các đơn vị',
      channels: 'Kết quả từng đơn vị theo kênh',
      changes: 'Thay đổi của từng đơn vị so với cùng kỳ',
      completion: 'Thực hiện nhiệm vụ của từng đơn vị',
      coverage: 'Tình hình nộp báo cáo của từng đơn vị',
    },
    tableNumbered: (number: number, title: string) => `Bảng ${formatNumber(number)}. ${title}`,
    pictureNumbered: (number: number, title: string) => `Hình ${formatNumber(number)}. ${title}`,
    /** What a chart shows; of many units only some are drawn. */
    pictures: {
      channels: (measure: string, period: string) => `${measure} theo kênh, ${periodInText(period)}`,
      ranking: (measure: string, period: string) =>
        `Xếp hạng theo ${inText(measure)}, ${periodInText(period)}`,
      trend: (measure: string) => `${measure} theo kênh qua các kỳ`,
      changes: (measure: string) => `Tăng, giảm ${inText(measure)} so với cùng kỳ năm trước`,
      tasks: (year: string) => `Tỷ lệ hoàn thành nhiệm vụ, ${year}`,
    },
    drawn: (drawn: number, all: number) =>
      drawn === all ? '' : ` (${formatNumber(drawn)} trong ${formatNumber(all)} đơn vị)`,
    bothEnds: (drawn: number, all: number) =>
      ` (${formatNumber(drawn / 2)} đơn vị đầu và ${formatNumber(drawn / 2)} đơn vị cuối trong ${formatNumber(all)} đơn vị)`,
    totalOf: (measure: string, value: string, count: string) => `${measure}: ${value} ở ${count} kênh`,
    largest: (channel: string, value: string) => `, nhiều nhất là ${channel} (${value})`,
    columns: { measure: 'Đơn vị tính', channel: 'Kênh', value: 'Kết quả', units: 'Đơn vị có số' },
    noTotals: (period: string) => `Chưa có số liệu được tính của ${periodInText(period)}.`,
    doubts: (rivals: number, findings: number) =>
      rivals + findings === 0
        ? 'Không có số liệu mâu thuẫn hoặc bất thường chưa xử lý.'
        : `Còn ${[
            ...(rivals > 0
              ? [`${formatNumber(rivals)} số liệu mâu thuẫn chưa xử lý (không cộng vào các kết quả trên)`]
              : []),
            ...(findings > 0 ? [`${formatNumber(findings)} chỗ cần xem lại`] : []),
          ].join(' và ')}.`,
    bounds:
      'Dấu ≥ nghĩa là ít nhất bằng số ấy; dấu ≤ là nhiều nhất; dấu ~ là ước chừng. Đơn vị chưa có số liệu không được tính là 0.',
    closing: (annexes: number) =>
      annexes === 0
        ? 'Trên đây là báo cáo tổng hợp kết quả tuyên truyền cải cách hành chính'
        : `Trên đây là báo cáo tổng hợp kết quả tuyên truyền cải cách hành chính (kèm theo ${formatNumber(annexes)} phụ lục)`,
    dialogTitle: 'Báo cáo Word',
    dialogText: (period: string, scope: string) =>
      `Lập từ bộ lọc đang chọn: ${periodInText(period)}, ${scope}. Số văn bản để trống, ghi khi ban hành.`,
    making: 'Đang lập báo cáo…',
    downloadBook: 'Tải phụ lục Excel',
    failed: 'Không lập được báo cáo',
    failedText: 'Số liệu không bị ảnh hưởng. Hãy thử lại.',
  },

  dialog: {
    above: 'Cơ quan chủ quản',
    aboveHint: 'Ví dụ: UBND TỈNH QUẢNG TRỊ',
    office: 'Cơ quan ban hành',
    officeHint: 'Ví dụ: SỞ NỘI VỤ',
    symbol: 'Ký hiệu (sau số)',
    symbolHint: 'Ví dụ: /SNV-CCHC',
    place: 'Địa danh',
    placeHint: 'Ví dụ: Quảng Trị',
    capacity: 'Chức vụ người ký',
    capacityHint: 'Ví dụ: GIÁM ĐỐC',
    signer: 'Người ký',
    recipients: 'Nơi nhận (mỗi dòng một nơi)',
    day: 'Ngày văn bản',
    until: 'Đề nghị gửi trước ngày',
    remembered: 'Các ô này được nhớ cho lần sau, trong bộ dữ liệu trên máy này.',
    cancel: 'Thôi',
    reminderTitle: 'Công văn đôn đốc',
    reminderText: (missing: number, late: number) =>
      `Dự thảo nêu ${formatNumber(missing)} đơn vị chưa nộp, ${formatNumber(late)} đơn vị nộp trễ. Số văn bản để trống, ghi khi ban hành.`,
    download: 'Tải dự thảo Word',
    downloaded: 'Đã tạo dự thảo',
  },
} as const;

const levelWords: Record<UnitLevel, string> = {
  tinh: 'tỉnh, thành phố',
  huyen: 'huyện, thị xã, thành phố',
  xa: 'xã, phường, đặc khu',
  so: 'sở, ban, ngành',
  phong: 'phòng',
  khac: 'đơn vị',
};

function inText(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

/** Nghị định 30/2020: a leading zero for days below 10 and for January and February. */
function dayInFull(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const plainMonth = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${date} tháng ${plainMonth} năm ${year}`;
}

const TENS = ['', 'X', 'XX', 'XXX'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Of 1 to 39: more parts or annexes no paper has. */
function roman(number: number): string {
  return `${TENS[Math.floor(number / 10)] ?? ''}${ONES[number % 10] ?? ''}`;
}
