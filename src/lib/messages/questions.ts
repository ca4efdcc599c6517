import type { ReachKind } from '#lib/domain/answer.ts';
import type { ProblemParams } from '#lib/domain/problem.ts';
import {
  wordOf,
  type Option,
  type OptionWord,
  type Question,
  type QuestionCause,
} from '#lib/domain/question.ts';

/** The words of the questions that a person is asked. */
export const questionCauses = {
  period: 'Kỳ báo cáo',
  sender: 'Đơn vị báo cáo',
  layout: 'Cách đọc bảng',
  column: 'Ý nghĩa của cột',
  name: 'Tên đơn vị',
  dash: 'Dấu “-” và ô “Không”',
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

type Words = (params: ProblemParams) => string;

const options: Partial<Record<OptionWord, Words>> = {
  missing: () => 'Không có số liệu',
  zero: () => 'Bằng 0',
  no_activity: () => 'Không phát sinh',
};

/** The question as a sentence. */
export function questionText({ ask }: Question): string {
  return ask === 'dash-meaning' ? 'Dấu “-” trong cột số liệu nghĩa là gì?' : '';
}

/** What speaks for the proposal, or what a person should look at; may be empty. */
export function questionEvidence({ params }: Question): string {
  return params['text'] === undefined ? '' : `Trong tệp ghi “${params['text']}”.`;
}

export function optionLabel(option: Option): string {
  return options[wordOf(option)]?.(option.params) ?? '';
}
