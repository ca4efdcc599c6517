import type { Answer } from '#lib/domain/answer.ts';
import type { ArrangementSubject } from '#lib/domain/arrangement.ts';
import type { AboutSubmission, Decision, DecisionKind, FigureName } from '#lib/domain/decision.ts';
import { answerText, reachesText, type Named } from './answers.ts';
import { arrangementsText } from './arrangements.ts';
import { formatNumber } from './format.ts';
import { meaningText } from './own-words.ts';

type OfKind<Kind extends DecisionKind> = Extract<Decision, { kind: Kind }>;
type Sentences = { readonly [Kind in DecisionKind]: (decision: OfKind<Kind>, named: Named) => string };

const sentences: Sentences = {
  'set-province': ({ province }) =>
    province === null ? 'Bỏ chọn tỉnh của bộ dữ liệu' : `Chọn tỉnh của bộ dữ liệu: ${province}`,
  'set-year': ({ year }) =>
    year === null ? 'Bỏ chọn năm của tệp không ghi năm' : `Chọn năm của tệp không ghi năm: ${year}`,
  remove: ({ file }) => `Bỏ tệp “${file}” khỏi bộ dữ liệu`,
  restore: ({ file }) => `Đưa tệp “${file}” trở lại bộ dữ liệu`,
  accept: ({ file, proposals }) => `Nhận ${figures(proposals.length)} trong lời văn của “${file}”`,
  withdraw: ({ file, proposals }) => `Thôi nhận ${figures(proposals.length)} trong lời văn của “${file}”`,
  answer: ({ answers, reason = '' }, named) =>
    capitalised(answersText(answers, named)) + reasonText({ reason }),
  unanswer: ({ answers }, named) => `Bỏ câu trả lời: ${answersText(answers, named)}`,
  prefer: (choice, named) => `Lấy ${choiceText(choice, named)}${reasonText(choice)}`,
  unprefer: (choice, named) => `Thôi lấy ${choiceText(choice, named)}`,
  condone: (about) => `Để nguyên như tệp ghi ${problems(about)}${reasonText(about)}`,
  uncondone: (about) => `Thôi để nguyên ${problems(about)}, xem lại`,
  enter: ({ submissions }) => `Nhập ${files(submissions)} vào số liệu`,
  leave: ({ submissions }) => `Đưa ${files(submissions)} ra khỏi số liệu`,
  arrange: ({ arrangements }, named) => capitalised(arrangementsText(arrangements, named)),
  disarrange: ({ arrangements }, named) => `Bỏ: ${arrangementsText(arrangements, named)}`,
  'keep-view': ({ view }) => `Lưu cách xem “${view.name}”`,
  'drop-view': ({ view }) => `Bỏ cách xem “${view.name}”`,
  'add-word': ({ word }) => `Thêm vào từ điển: “${word.phrase}” là ${meaningText(word)}`,
  'drop-word': ({ word }) => `Bỏ khỏi từ điển: “${word.phrase}” là ${meaningText(word)}`,
};

/** A decision as a sentence, without its time and full stop. */
export function decisionText(decision: Decision, named: Named): string {
  return (sentences[decision.kind] as (decision: Decision, named: Named) => string)(decision, named);
}

/** What decisions are about, as the history is filtered by. */
export const DECISION_TOPICS = [
  'answers',
  'words',
  'figures',
  'batches',
  'files',
  'reporting',
  'units',
  'views',
  'settings',
] as const;

export type DecisionTopic = (typeof DECISION_TOPICS)[number];

export const topicNames = {
  answers: 'Câu trả lời',
  words: 'Từ điển',
  figures: 'Số liệu và nghi vấn',
  batches: 'Nhập vào số liệu',
  files: 'Tệp báo cáo',
  reporting: 'Nộp báo cáo',
  units: 'Danh mục đơn vị, dân số',
  views: 'Cách xem đã lưu',
  settings: 'Cách đọc tệp',
} satisfies Record<DecisionTopic, string>;

const TOPICS = {
  'set-province': 'settings',
  'set-year': 'settings',
  remove: 'files',
  restore: 'files',
  accept: 'figures',
  withdraw: 'figures',
  answer: 'answers',
  unanswer: 'answers',
  prefer: 'figures',
  unprefer: 'figures',
  condone: 'figures',
  uncondone: 'figures',
  enter: 'batches',
  leave: 'batches',
  arrange: 'reporting',
  disarrange: 'reporting',
  'keep-view': 'views',
  'drop-view': 'views',
  'add-word': 'words',
  'drop-word': 'words',
} satisfies Record<DecisionKind, DecisionTopic>;

/** Arrangements about units themselves, not about what they send. */
const ABOUT_UNITS: readonly ArrangementSubject[] = ['registry', 'population'];

/** What a decision belongs to, for who looks for it in the history. */
export function topicOf(decision: Decision): DecisionTopic {
  if (decision.kind !== 'arrange' && decision.kind !== 'disarrange') return TOPICS[decision.kind];
  const { arrangements } = decision;
  return arrangements.every(({ about }) => ABOUT_UNITS.includes(about)) ? 'units' : TOPICS[decision.kind];
}

const SHOWN = 3;

/** "“-” là “không có số liệu”: 27 tệp"; what is said of several files is said once. */
function answersText(answers: readonly Answer[], named: Named): string {
  const same = new Map<string, Answer[]>();
  for (const answer of answers) {
    const text = answerText(answer, named);
    same.set(text, [...(same.get(text) ?? []), answer]);
  }
  const said = [...same].map(([text, of]) => `${text}, ${reachesText(of, named)}`);
  if (said.length <= SHOWN) return said.join('; ');
  return `${said.slice(0, SHOWN).join('; ')}; và ${formatNumber(said.length - SHOWN)} điều nữa`;
}

function choiceText(
  { preferred, over }: { readonly preferred: FigureName; readonly over: readonly FigureName[] },
  named: Named,
): string {
  const others = [...new Set(over.map((figure) => figureText(figure, named)))];
  const shown = others.slice(0, SHOWN).join(', ');
  const more = others.length > SHOWN ? ` và ${formatNumber(others.length - SHOWN)} chỗ nữa` : '';
  return `số ${figureText(preferred, named)}${shown ? `, không lấy số ${shown}${more}` : ''}`;
}

/** A figure by what its `proposalKey` says: "12 ở ô C5 của “a.xlsx”". */
function figureText({ sha256, key }: FigureName, named: Named): string {
  const parts = key.split('|');
  // A sheet's name may hold the sign that parts the others, so they are counted from the end.
  const [cell, , , , , value] = parts.slice(-6);
  const number = Number(value);
  const shown = value && Number.isFinite(number) ? `${formatNumber(number, 6)} ` : '';
  return `${shown}ở ${cell?.startsWith('đoạn') ? cell : `ô ${cell ?? ''}`} của “${named.file(sha256) ?? 'tệp không còn'}”`;
}

function problems({ problems }: { readonly problems: readonly unknown[] }): string {
  return `${formatNumber(problems.length)} nghi vấn`;
}

function files(submissions: readonly AboutSubmission[]): string {
  const [only] = submissions;
  return submissions.length === 1 && only ? `tệp “${only.file}”` : `${formatNumber(submissions.length)} tệp`;
}

function figures(count: number): string {
  return `${formatNumber(count)} số liệu`;
}

function reasonText({ reason }: { readonly reason: string }): string {
  return reason.trim() === '' ? '' : `. Lý do: ${reason.trim()}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
