import type { Channel } from '#lib/domain/channel.ts';
import type { FactState, Qualifier } from '#lib/domain/fact.ts';
import { wordOf, type Option, type OptionWord, type Question } from '#lib/domain/question.ts';
import type { TaskStatus } from '#lib/domain/task.ts';
import { formatNumber } from './format.ts';
import { periodName, terms } from './terms.ts';

type Words = (option: Option, question: Question) => string;

const text = ({ params }: Option, key: string): string => String(params[key] ?? '');
const number = ({ params }: Option, key: string): string => formatNumber(Number(params[key] ?? 0), 4);

const WHY: Readonly<Record<string, (files: string) => string>> = {
  title: () => ' – tiêu đề chỉ thiếu năm',
  parts: () => ' – mỗi tệp theo kỳ ghi ở tiêu đề',
  layout: (files) => ` – như ${files} tệp cùng mẫu biểu`,
  workspace: (files) => ` – như ${files} tệp khác`,
  date: () => ' – theo ngày ký văn bản',
};

const LAYOUTS: Readonly<Record<string, string>> = {
  headings: 'Theo dòng tiêu đề',
  contrast: 'Lấy dòng chữ ngay trên số liệu làm tiêu đề',
  continued: 'Theo các cột của bảng liền trước',
  bare: 'Danh sách không có tiêu đề cột',
};

const ENTER: Readonly<Record<string, string>> = {
  'enter:period': 'Chọn kỳ',
  'enter:unit': 'Chọn đơn vị',
  'enter:number': 'Nhập số',
  'enter:column': 'Chọn ý nghĩa',
};

const labels = {
  keep: (_, question) => kept(question),
  period: (option) =>
    periodName(text(option, 'period')) + (WHY[text(option, 'why')]?.(number(option, 'files')) ?? ''),
  unit: (option) => unitLabel(option),
  'by-name': (option) => (text(option, 'unit') === '' ? 'Theo tên' : `Theo tên: ${text(option, 'unit')}`),
  'by-code': (option) => (text(option, 'unit') === '' ? 'Theo mã' : `Theo mã: ${text(option, 'unit')}`),
  other: () => 'Cơ quan, tổ chức khác (giữ tên như đã ghi)',
  group: () => 'Dòng nhóm, không phải đơn vị',
  layout: (option) =>
    (LAYOUTS[text(option, 'how')] ?? '') + (option.params['turned'] === 1 ? ', xoay bảng' : ''),
  channel: (option) =>
    terms.channel[text(option, 'channel') as Channel] +
    (option.params['near'] === 1 ? ' – gần giống tên kênh' : ''),
  note: () => 'Ghi chú, không phải số liệu',
  ignored: (_, { cause }) => (cause === 'column' ? 'Bỏ cột này' : 'Không phải số liệu'),
  missing: () => 'Không có số liệu',
  zero: () => 'Bằng 0',
  no_activity: () => 'Không phát sinh',
  value: (option, question) => valueLabel(option, question),
  thousands: (option) => `${number(option, 'value')} – dấu phân cách hàng nghìn`,
  decimals: (option) => `${number(option, 'value')} – dấu thập phân`,
  thousandfold: (option) => `${number(option, 'value')} – dấu hàng nghìn bị hiểu là dấu thập phân`,
  'as-written': (option) => `${number(option, 'value')} – như đã ghi`,
  sum: (option) =>
    option.params['value'] === undefined
      ? 'Các ô tổng sai: lấy tổng các phần'
      : `Ô tổng sai: phải là ${number(option, 'value')}`,
  part: (option) =>
    `Ô ${text(option, 'cell')} gõ đảo chữ số: ${number(option, 'from')} → ${number(option, 'value')}`,
  figure: (option) => `${figure(option)} – ${text(option, 'where')}`,
  source: (option) =>
    `Theo ${text(option, 'file')}${text(option, 'sheet') === '' ? '' : `, ${text(option, 'sheet')} (từ ô ${text(option, 'cell')})`}`,
  'drop-row': (_, { places }) => (places.length > 1 ? 'Bỏ các dòng này' : 'Bỏ dòng này'),
  status: (option) => terms.taskStatus[text(option, 'status') as TaskStatus],
  enter: ({ key }, { options }) =>
    `${ENTER[key] ?? ''}${options.length > 1 && key !== 'enter:number' ? ' khác' : ''}…`,
} satisfies Record<OptionWord, Words>;

/** An option in words, as it stands among those of its question. */
export function optionLabel(option: Option, question: Question): string {
  const label: Words = labels[wordOf(option)];
  return label(option, question);
}

function kept({ ask, cause, params }: Question): string {
  if (ask === 'year-slip') return `Năm ${String(params['year'])} như tiêu đề`;
  if (cause === 'total') return 'Giữ các số như trong tệp';
  if (cause === 'rivals') return 'Không lấy số nào vào tổng cộng';
  if (ask === 'rate-without-count') return 'Có làm, chưa có số';
  return 'Đúng, giữ như trong tệp';
}

/** "Xã Vĩnh Hà (Huyện Vĩnh Linh) – khác dấu". */
function unitLabel(option: Option): string {
  const { parent, letters } = option.params;
  const place = parent === undefined ? '' : ` (${String(parent)})`;
  const unlike = letters === 0 ? 'khác dấu' : `khác ${formatNumber(Number(letters))} chữ`;
  return `${text(option, 'unit')}${place}${letters === undefined ? '' : ` – ${unlike}`}`;
}

function valueLabel(option: Option, { ask }: Question): string {
  if (option.params['value'] !== undefined) return `Là ${number(option, 'value')}`;
  if (ask === 'number-negative') return 'Bỏ dấu âm';
  if (ask === 'percent-among-counts') return 'Bỏ dấu phần trăm';
  return ask === 'date-in-count' ? 'Lấy số đứng trước' : 'Như đã đọc';
}

function figure(option: Option): string {
  const { value, state } = option.params;
  if (value === undefined) return terms.state[String(state) as FactState];
  const qualifier = text(option, 'qualifier') as Qualifier;
  return (qualifier === 'exact' ? '' : `${terms.qualifier[qualifier]} `) + number(option, 'value');
}
