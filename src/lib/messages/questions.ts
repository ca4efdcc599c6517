import type { ReachKind } from '#lib/domain/answer.ts';
import type { Ask, Question, QuestionCause } from '#lib/domain/question.ts';
import type { ProblemCode } from '#lib/domain/problem.ts';
import { checkDetails } from './check-details.ts';
import { formatDate, formatNumber } from './format.ts';
import { problemCatalogue } from './problem-catalogue.ts';
import { periodInText, terms } from './terms.ts';
import type { Channel } from '#lib/domain/channel.ts';

/** The words of the questions that a person is asked, by the heading under which they stand. */
export const questionCauses = {
  period: 'Kỳ báo cáo',
  sender: 'Đơn vị báo cáo',
  layout: 'Cách đọc bảng',
  column: 'Ý nghĩa của cột',
  name: 'Tên đơn vị',
  dash: 'Dấu “-” trong cột số liệu',
  separator: 'Dấu phân cách trong số',
  total: 'Tổng lệch',
  cell: 'Từng ô',
  rivals: 'Số liệu mâu thuẫn',
  remark: 'Cần xem lại',
} satisfies Record<QuestionCause, string>;

export const reachNames = {
  file: 'Tệp này',
  layout: 'Mẫu biểu này',
  sender: 'Đơn vị gửi này',
  always: 'Luôn luôn',
} satisfies Record<ReachKind, string>;

/** Of a question about several files or layouts. */
export const reachNamesOfSeveral = {
  file: 'Các tệp này',
  layout: 'Các mẫu biểu này',
  sender: 'Các đơn vị gửi này',
  always: 'Luôn luôn',
} satisfies Record<ReachKind, string>;

export const reasonWords = {
  prompt: 'Lý do',
  hint: 'Ghi ngắn gọn; lý do được giữ trong lịch sử xử lý.',
  missing: 'Cần ghi lý do.',
} as const;

/** Reasons that are often given, to be taken with one press. */
export const usualReasons: readonly string[] = [
  'Đã hỏi đơn vị',
  'Đã đối chiếu với văn bản gốc',
  'Đơn vị cộng nhầm',
  'Theo bản gửi sau',
];

/** "giải quyết 27 số liệu trong 9 tệp". */
export function settles({ figures, files }: Pick<Question, 'figures' | 'files'>): string {
  const inFiles = `trong ${formatNumber(files.length)} tệp`;
  return figures === 0
    ? `giải quyết nghi vấn ${inFiles}`
    : `giải quyết ${formatNumber(figures)} số liệu ${inFiles}`;
}

type Words = (question: Question) => string;

const text = ({ params }: Question, key: string): string => String(params[key] ?? '');
const number = ({ params }: Question, key: string): string => formatNumber(Number(params[key] ?? 0));
const cells = ({ params }: Question): string =>
  Number(params['count'] ?? 1) > 1 ? `${formatNumber(Number(params['count']))} ô` : 'Ô';
const quoted: Words = (question) => (text(question, 'text') === '' ? '' : ` ghi “${text(question, 'text')}”`);
const about: Words = (question) => `${text(question, 'unit')}, ${periodInText(text(question, 'period'))}`;
const isRight = 'Có đúng không?';

const sentences: Partial<Record<Ask, Words>> = {
  'period-unknown': ({ files }) =>
    files.length === 1
      ? `Tệp “${files[0]}” báo cáo của kỳ nào?`
      : `${formatNumber(files.length)} tệp này báo cáo của kỳ nào?`,
  'period-disagrees': () => 'Các chỗ trong tệp nói về những kỳ khác nhau. Tệp báo cáo của kỳ nào?',
  'year-slip': (question) =>
    `Tiêu đề ghi năm ${text(question, 'year')}, chỗ khác ghi năm ${text(question, 'other')}. Năm nào đúng?`,
  'sender-unnamed': ({ files }) => `Đơn vị nào báo cáo trong tệp “${files[0] ?? ''}”?`,
  'sender-unknown': (question) => `“${text(question, 'name')}” ở đầu văn bản là đơn vị nào?`,
  'sender-organisation': (question) => `Số liệu của “${text(question, 'name')}” tính cho đơn vị nào?`,
  'sender-ambiguous': (question) => `“${text(question, 'name')}” ở đầu văn bản là đơn vị nào?`,
  'layout-doubtful': (question) =>
    `Bảng trong trang tính “${text(question, 'sheet')}” được đọc theo cách nào?`,
  'column-unknown': (question) => `Cột “${text(question, 'label')}” ghi gì?`,
  'label-unknown': (question) => `Dòng “${text(question, 'label')}” thuộc kênh nào?`,
  'unit-unknown': (question) => `${named(question)} là đơn vị nào?`,
  'unit-ambiguous': (question) => `${named(question)} là đơn vị nào?`,
  'unit-abolished': (question) => `${named(question)} không có trong kỳ này. Số liệu thuộc đơn vị nào?`,
  'unit-code-disagrees': (question) =>
    Number(question.params['count']) > 1
      ? `${number(question, 'count')} dòng có mã không khớp tên đơn vị. Lấy theo tên hay theo mã?`
      : `Mã ${text(question, 'code')} là của ${text(question, 'other')}, tên ghi ${text(question, 'unit')}. Số liệu của đơn vị nào?`,
  'dash-meaning': (question) =>
    /^[\p{Pd}\s]*$/u.test(text(question, 'text'))
      ? 'Dấu “-” trong cột số liệu nghĩa là gì?'
      : `Ô ghi “${text(question, 'text')}” trong cột số liệu nghĩa là gì?`,
  'number-ambiguous': (question) =>
    question.cause === 'separator'
      ? `“${text(question, 'text')}” trong cột “${text(question, 'path')}” là bao nhiêu?`
      : `${cells(question)}${quoted(question)} là bao nhiêu?`,
  'number-fraction': (question) =>
    `Số đếm có phần lẻ${quoted(question)} trong cột “${text(question, 'path')}” là bao nhiêu?`,
  'total-mismatch': (question) =>
    `Ô tổng ghi ${number(question, 'total')}, cộng các phần được ${number(question, 'sum')}. Số nào đúng?`,
  'totals-mismatch': (question) =>
    `${number(question, 'count')} ô tổng không bằng tổng các phần. Số nào đúng?`,
  'units-disagree-with-whole': (question) =>
    `Số chung ghi ${number(question, 'value')}, cộng số của ${number(question, 'units')} đơn vị được ${number(question, 'sum')}. Số nào đúng?`,
  'formula-without-value': (question) => `${cells(question)} có công thức không cho kết quả. Tính là gì?`,
  'date-in-count': (question) =>
    `${cells(question)} số lượng lại chứa ngày tháng${quoted(question)}. Số đúng là bao nhiêu?`,
  'text-in-count': (question) => `${cells(question)}${quoted(question)} ở chỗ của số lượng. Tính là gì?`,
  'number-negative': (question) => `${cells(question)} ghi số âm. Số đúng là bao nhiêu?`,
  'percent-among-counts': (question) =>
    `${cells(question)} ghi phần trăm giữa các số đếm. Số đúng là bao nhiêu?`,
  'letter-o-as-zero': (question) => `${cells(question)} ghi chữ O ở chỗ của số 0. Số đúng là bao nhiêu?`,
  'rate-without-count': (question) =>
    `${cells(question)}${quoted(question)}, không ghi số lượng trong kỳ. Tính là gì?`,
  'merged-over-units': (question) => `${cells(question)} gộp chung cho nhiều đơn vị. Tính là gì?`,
  rivals: (question) =>
    `${terms.channel[text(question, 'channel') as Channel]} của ${about(question)}: số nào đúng?`,
  'rival-sources': (question) =>
    `${number(question, 'count')} số liệu của ${whose(question)} được ghi khác nhau ở ${number(question, 'sources')} nơi. Lấy theo nơi nào?`,
  'part-exceeds-whole': (question) =>
    question.cause === 'rivals'
      ? 'Phần “trong đó” lớn hơn tổng chứa nó. Số nào đúng?'
      : figures(question, 'lớn hơn tổng chứa nó'),
  'outlier-in-series': (question) => figures(question, 'khác hẳn các kỳ khác'),
  'outlier-among-peers': (question) => figures(question, 'lớn hơn hẳn các đơn vị cùng cấp'),
  'cumulative-decreases': (question) => figures(question, 'của kỳ dài nhỏ hơn kỳ nằm trong nó'),
  'percent-over-hundred': (question) => figures(question, 'là tỷ lệ trên 100%'),
  'unit-repeated': (question) =>
    Number(question.params['doubts']) > 1
      ? `${number(question, 'doubts')} đơn vị có hai dòng trong một bảng. ${isRight}`
      : `${text(question, 'unit')} có hai dòng trong một bảng. ${isRight}`,
  'task-contradictory': () => 'Nhiệm vụ được đánh dấu vừa hoàn thành vừa chưa hoàn thành. Giữ như trong tệp?',
  'task-status-unknown': (question) => `Tình trạng “${text(question, 'text')}” nghĩa là gì?`,
};

function whose(question: Question): string {
  const { unit, units, period } = question.params;
  const whom = unit === undefined ? `${formatNumber(Number(units))} đơn vị` : String(unit);
  return period === undefined ? whom : `${whom}, ${periodInText(String(period))}`;
}

function named(question: Question): string {
  const within = text(question, 'within');
  return within === '' ? `“${text(question, 'name')}”` : `“${text(question, 'name')}” (trong ${within})`;
}

function figures(question: Question, what: string): string {
  return `${Number(question.params['doubts']) > 1 ? `${number(question, 'doubts')} số liệu` : 'Một số liệu'} ${what}. ${isRight}`;
}

/** The question as a sentence. */
export function questionText(question: Question): string {
  return sentences[question.ask]?.(question) ?? '';
}

/** How a sheet without known headings was read. */
const LAYOUTS: Readonly<Record<string, string>> = {
  contrast: 'Không nhận ra tiêu đề bảng nào quen thuộc.',
  continued: 'Bảng không có dòng tiêu đề.',
  bare: 'Danh sách không có tiêu đề cột.',
  turned: 'Mỗi cột có vẻ là một dòng số liệu.',
};

const evidence: Partial<Record<Ask, Words>> = {
  'period-unknown': () => 'Tiêu đề, tên trang tính và tên tệp không ghi kỳ báo cáo.',
  'year-slip': (question) =>
    Number(question.params['places']) > 1
      ? `${number(question, 'places')} chỗ ghi năm ${text(question, 'other')}.`
      : '',
  'sender-unnamed': () => 'Trang tính và tên tệp không ghi tên đơn vị.',
  'sender-ambiguous': () => 'Danh mục có nhiều đơn vị tên này.',
  'sender-organisation': () =>
    'Đây là tổ chức, không phải đơn vị hành chính. Nếu không tính cho đơn vị nào, bấm “Nhập” ở dòng của tệp: ' +
    'số liệu giữ tên của tổ chức.',
  'layout-doubtful': (question) => LAYOUTS[text(question, 'how')] ?? '',
  'column-unknown': (question) =>
    Number(question.params['unread']) > 0
      ? `${number(question, 'unread')} số của cột chưa được đọc.`
      : 'Số của cột đang xếp vào kênh khác.',
  'label-unknown': () => 'Số của dòng đang xếp vào kênh khác.',
  'unit-unknown': (question) => `Danh mục đơn vị${asOf(question)} không có tên này.`,
  'unit-ambiguous': (question) => `Danh mục đơn vị${asOf(question)} có nhiều đơn vị tên này.`,
  'unit-abolished': (question) => `Đã tra theo danh mục đơn vị${asOf(question)}.`,
  'dash-meaning': () => 'Khi chưa trả lời, các ô này không được tính là 0.',
  'total-mismatch': ofProblem,
  rivals: (question) =>
    question.params['sum'] === undefined
      ? ''
      : `${number(question, 'sum')} = ${number(question, 'one')} (${channelIn(question, 'oneChannel')}) + ` +
        `${number(question, 'other')} (${channelIn(question, 'otherChannel')}): có thể số cộng chung đã ghi nhầm vào một kênh.`,
  'outlier-in-series': ofProblem,
  'outlier-among-peers': ofProblem,
  'cumulative-decreases': ofProblem,
  'percent-over-hundred': ofProblem,
  'unit-repeated': ofProblem,
};

function asOf(question: Question): string {
  const date = text(question, 'date');
  return date === '' ? '' : ` ngày ${formatDate(date)}`;
}

function channelIn({ params }: Question, key: string): string {
  return terms.channelShort[String(params[key]) as Channel];
}

/** What was found in particular; of several problems what they have in common. */
function ofProblem({ ask, params }: Question): string {
  const code = ask as ProblemCode & keyof typeof checkDetails;
  return Number(params['doubts'] ?? 1) > 1 ? problemCatalogue[code].meaning : checkDetails[code](params);
}

/** What speaks for the proposal, or what a person should look at; may be empty. */
export function questionEvidence(question: Question): string {
  return evidence[question.ask]?.(question) ?? '';
}
