import type { FactState } from '#lib/domain/fact.ts';
import type { ProblemCode } from '#lib/domain/problem.ts';
import { remembered } from '#lib/domain/remembered.ts';
import { bare, exactKey } from '#lib/domain/text.ts';

/** What a cell without a figure says. */
export interface CellWord {
  readonly state: FactState | 'repeated' | 'zero';
  readonly problem: ProblemCode | null;
}

const ROWS: readonly (readonly [CellWord['state'], ProblemCode | null, string])[] = [
  [
    'missing',
    'dash-meaning',
    '-|--|---|_|…|...|..|....|.....|không|không có|ko|ko có|k|kh|k có|kh có|không có số liệu',
  ],
  [
    'missing',
    'declared-missing',
    'đang cập nhật|đang tổng hợp|chưa cập nhật|chưa tổng hợp|chưa|chưa có|chưa có số liệu|chưa thống kê|chưa báo cáo|' +
      'chưa nộp|chưa gửi|chưa gửi báo cáo|chưa gửi bc|chưa có báo cáo|chưa có bc|chưa nộp báo cáo|chưa nộp bc|chưa nhận được báo cáo|chưa nhận báo cáo|không gửi báo cáo|không báo cáo|không có báo cáo|không nộp báo cáo|n/a|na|?|chờ số liệu|không thống kê|không xác định|không theo dõi|không thống kê được|chưa xác định|không rõ|chưa rõ|đang rà soát|sẽ bổ sung|bổ sung sau',
  ],
  [
    'no_activity',
    null,
    'không phát sinh|không thực hiện|không tổ chức|không triển khai|chưa phát sinh|chưa thực hiện|chưa tổ chức|chưa triển khai|không hoạt động|kps|kpsinh|k/phát sinh|k phát sinh|ko phát sinh|kh phát sinh|không p/s|ko p/s|k p/s|không ps|k/p/s|không diễn ra',
  ],
  ['not_applicable', null, '/|\\|không áp dụng|kad|không thuộc đối tượng|không thuộc thẩm quyền|k/a'],
  [
    'repeated',
    'repeated-above',
    'nt|n.t|n/t|như trên|nhu tren|//|/ /|″|"|\'\'|”|“|〃|,,|như trên nt|-nt-|-"-|-//-|- nt -|như cột trên|như dòng trên',
  ],
  ['zero', 'letter-o-as-zero', 'o|oo|ô'],
  [
    'unquantified',
    'done-without-figure',
    'x|xx|✓|✔|√|☑|☒|\u00fc|\u00fe|\uf0fc|\uf0fe|v|có|có thực hiện|có làm|có triển khai|đạt|đã thực hiện|đã làm|đã có|đã triển khai|đã tổ chức|' +
      'hoàn thành|đã hoàn thành|đủ|nhiều|một số|đầy đủ|đã đăng|đã tuyên truyền',
  ],
  [
    'unquantified',
    'rate-without-count',
    'thường xuyên|liên tục|định kỳ|hằng ngày|hàng ngày|hằng tuần|hàng tuần|hằng tháng|hàng tháng|hằng quý|hàng quý|mỗi ngày|mỗi tuần|mỗi tháng|cả năm|quanh năm|theo lịch',
  ],
];

/** Longer than any word below with its brackets and bullets. */
const MOST_CHARACTERS = 60;

const WORDS = new Map<string, CellWord>();
for (const [state, problem, phrases] of ROWS)
  for (const phrase of phrases.split('|')) WORDS.set(keyOf(phrase), { state, problem });

/** The same without diacritics, where these say it by themselves: "dang cap nhat", "khong phat sinh". */
const LOOSE_WORDS = new Map(
  [...WORDS]
    .filter(([word]) => word.includes(' ') || word === 'không')
    .map(([word, said]) => [bare(word), said]),
);

const BARE_OPENING =
  /^(?:không (?:phát sinh|thực hiện|tổ chức|triển khai)|không có|đang cập nhật|chưa (?:có|tổng hợp|thực hiện|tổ chức))(?=\s)/u;
const STEADY =
  /(?:thường xuyên|liên tục|định kỳ|h[àằ]ng (?:ngày|tuần|tháng|quý|năm)|mỗi (?:ngày|tuần|tháng|quý))/u;

/** The meaning of a cell whose whole text is a known word ("Không", "nt", "x"), else null. */
export const cellWord = remembered((text): CellWord | null =>
  text.length > MOST_CHARACTERS ? null : (WORDS.get(keyOf(text)) ?? LOOSE_WORDS.get(keyOf(text)) ?? null),
);

/** The meaning of a phrase without a number that opens with, or holds, a known word; else null. */
export function cellPhrase(foldedText: string): CellWord | null {
  const opening = BARE_OPENING.exec(foldedText);
  if (opening) return cellWord(opening[0]);
  return STEADY.test(foldedText) ? { state: 'unquantified', problem: 'rate-without-count' } : null;
}

/** Brackets around it, a bullet before it and a full stop after it do not change a word. */
function keyOf(text: string): string {
  const key = exactKey(text).replace(/^[-+*•·]\s*(?=\p{L}{2})/u, '');
  return key.replace(/^[([]\s*(.*?)\s*[)\]]$/u, '$1').replace(/(?<=[\p{L}\p{N}])[\s.;,!/]+$/u, '');
}
