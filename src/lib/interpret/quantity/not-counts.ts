import type { OwnWords } from '../lexicon/own-words.ts';
import { measureAt } from './measure-words.ts';

/** Stands for every masked character: neither a letter, a digit, a space nor a mark of the grammar. */
const FILLER = '\u0001';

const N = '\\d{1,4}';
const YEAR = '(?:19|20)\\d\\d';
const DATE_WORD = '(?<!\\p{L})(?<!(?:mỗi|hàng|hằng) )(?:ngày|tháng|quý|năm|mùng)';
const HARD_LABEL =
  'điều|khoản|điểm|mục|tiểu mục|phụ lục|chương|chỉ số|tiêu chí|tiêu chí số|biểu số|mẫu số|mẫu biểu|stt|quốc lộ|giai đoạn|' +
  'nhiệm kỳ|khóa (?=[ivx])|nhiệm vụ(?: số)?|lần thứ|thứ|số thứ tự|bước|mức độ|cấp độ';
const SOFT_LABEL =
  'thôn|tổ|ấp|xóm|khu phố|tổ dân phố|phường|quận|đợt|kỳ|tuần|trang|lần|mức|cấp|bảng|biểu|mẫu|km|lớp|khối|khu|đội|số';
const PAPER =
  'nghị định|nghị quyết|quyết định|thông tư|công văn|kế hoạch|chỉ thị|báo cáo|luật|hướng dẫn|tờ trình|công điện|văn bản|thông báo|kết luận|đề án';
const ACRONYM =
  'kh|nq|qđ|bc|ct|tb|cv|nđ|tt|tw|hd|tr|đa|kl|ub|ubnd|hđnd|btnmt|bnv|bkhcn|ttg|cp|snv|vp|sttt|qh\\d{0,2}';
const BROADCAST =
  'chuyên mục|chuyên đề|chương trình|bản tin|buổi|lượt|lần|số|tin|bài|phóng sự|clip|video|tiểu phẩm|đợt|câu chuyện';

/** Days, months and years. */
const MOMENTS = [
  `(?<!\\d)\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${YEAR}(?!\\d)`,
  `(?<!\\d)${YEAR}-\\d\\d-\\d\\d(?!\\d)`,
  `(?<![\\p{L}\\p{N}])(?:t|q)?\\d{1,2}\\s?[/-]\\s?${YEAR}(?!\\d)`,
  `${DATE_WORD}(?<!(?:đầu|cuối|trong|cả) năm(?= \\d{1,3}(?!\\d))) (?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:[/.-]\\d{2})?(?!\\d)|\\d{1,4}(?!\\d)|[ivx]+(?=[/ ]))(?:[/-]${YEAR})?`,
  `(?<!\\d)${YEAR}\\s?[-–—]\\s?(?:${YEAR}|\\d\\d)(?!\\d)`,
  `(?<!\\d)${N} (?:tháng|quý|năm|ngày|tuần)(?: (?:đầu|cuối|qua|đầu năm|cuối năm|năm|làm việc)|\\s?:)(?!\\p{L})`,
  `(?<!\\d)24\\s?/\\s?(?:24|7)(?!\\d)`,
];

/** Numbers that name a paper, an article, a place or a telephone, sizes, and times of day. */
const NAMES = [
  `(?<!\\d)\\d{1,2}\\s?(?:h|g|giờ)\\s?\\d{2}(?!\\d)(?:\\s?(?:'|phút|p(?!\\p{L})))?`,
  `(?<!\\d)\\d{1,2}h(?!\\p{L})`,
  `(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)`,
  `(?<!\\p{L})(?:lúc|hồi|vào)(?: lúc)? \\d{1,2} ?giờ(?: ?\\d{1,2}(?!\\d)(?: ?phút)?)?`,
  `(?<!\\d)\\d{1,2} ?giờ (?:sáng|trưa|chiều|tối|(?:hàng|hằng|mỗi) ngày)(?!\\p{L})`,
  `(?<!\\p{L})mỗi (?:${BROADCAST})(?: \\p{L}+){0,3}(?: \\d+ ?(?:-|–|đến))? \\d+ ?(?:phút|giây)(?!\\p{L})`,
  `(?<!\\d)\\d+(?:/${YEAR})?\\s?[/-]\\s?(?:${ACRONYM})(?![\\p{L}])(?:[-/–][\\p{L}\\p{N}]+)*`,
  `(?<!\\d)\\d+/(?:${YEAR}/)?[\\p{L}]+[-–][\\p{L}\\p{N}]+(?:[-–][\\p{L}\\p{N}]+)*`,
  `(?<!\\p{L})(?:${PAPER}) (?:số ?:? ?\\d+|\\d+/)[^\\s,;)]*`,
  `(?<!\\p{L})(?:${HARD_LABEL}) \\d+(?:[.,]\\d+)*`,
  `(?<![\\p{L}\\p{N}])[ivx]+\\.\\d+(?:\\.\\d+)*`,
  `(?:^|[\\n;])\\s?\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s?(?=\\p{L})`,
  `(?<!\\d)(?:\\+84|0)[1-9]\\d{8,9}(?!\\d)`,
  `(?<!\\d[., ]?)0\\d{2,3}[. -]\\d{3}[. -]?\\d{3,4}(?!\\d)`,
  `(?<!\\p{L})(?:đt|sđt|điện thoại|hotline|tel|fax)\\s?[:.]?\\s?\\d[\\d .-]{5,14}`,
  `(?<!\\d)\\d+(?:[.,]\\d+)?\\s?(?:m|cm|mm|dm)?\\s?[x×*]\\s?\\d+(?:[.,]\\d+)?\\s?(?:m|cm|mm|dm)?(?!\\p{L})`,
  `(?<!\\d)\\d+(?:[.,]\\d+)?\\s?(?:m|cm|mm|km|m2|m²|kg|ha|inch|px|mb|gb)(?![\\p{L}\\p{N}])`,
  `(?<=\\p{L}\\s)[x×]\\s?\\d+(?!\\d)(?: \\p{L}+)?`,
  `(?<![\\p{L}\\p{N}])\\d+(?:[e_]\\d+)+(?![\\p{L}\\p{N}])`,
  `(?:https?://|www\\.)\\S+`,
  `[\\w.+-]{1,64}@[\\w.-]{1,64}`,
  `(?<!\\p{L})(?:tăng|giảm|gấp)(?: (?:lên|thêm|khoảng|hơn|gần)){0,2} \\d[\\d.,]*\\s?(?:%|lần)?`,
];
/** Of earlier periods, up to now, or of the whole year: beside the figure of the period in a cell. */
const EARLIER =
  '(?:lũy kế|luỹ kế|cộng dồn|cùng kỳ)(?: (?:đến |hết |cả |trong )*(?:\\d{1,2} tháng|(?:quý|tháng|năm) (?:[ivx]{1,3}|\\d{1,4})(?:\\/20\\d\\d)?))?[^\\d\\n;]{0,40}\\d[\\d.,]*\\s?%?';
/** "hệ thống loa của 12 thôn": whose it is, no coverage. */
const WHOSE =
  '(?<=(?<!\\p{L})của (?:các |cả |toàn bộ )?)\\d+(?= (?:thôn|xóm|ấp|bản|buôn|làng|khu phố|khu dân cư|tổ dân phố|khối phố|khối|tdp|xã|phường|phòng|đơn vị)(?!\\p{L}))';
/** "02 loại, 400 tờ", "01 đầu sách, 200 cuốn": of how many kinds it was is no count beside how many there were. */
const KINDS =
  '(?<![\\d.,])\\d{1,3} (?:loại|mẫu|đầu sách|chủng loại|kiểu)(?!\\p{L})(?=[^\\d\\n;]{0,30}\\d+ ?\\p{L})';
/** In sentences also how far a plan or an earlier figure was reached. */
const IN_SENTENCES = [
  `(?<!\\d)\\d+(?:[.,]\\d+)*\\s?%(?= (?:so với|kế hoạch|kh(?!\\p{L})|chỉ tiêu|cùng kỳ|(?:của )?(?:quý|tháng|năm) trước))`,
  `(?<!\\p{L})(?:bằng|so với (?:cùng kỳ|kế hoạch|năm trước)[^\\d;.]{0,20} (?:đạt|bằng)) \\d+(?:[.,]\\d+)*\\s?%`,
];

const MOMENT = new RegExp(MOMENTS.join('|'), 'gu');
const NAME_IN_CELL = new RegExp([...NAMES, EARLIER, KINDS].join('|'), 'gu');
const NAME_IN_SENTENCE = new RegExp([...NAMES, WHOSE, KINDS, ...IN_SENTENCES].join('|'), 'gu');
/** "số 2" of "tổng số 2.870" names nothing. */
const SOFT = new RegExp(
  `(?<!\\p{L})(?<!tổng )(?:${SOFT_LABEL}) ?\\d{1,3}(?![\\p{N}/]|[.,]\\d{3}(?!\\d))`,
  'gu',
);

/**
 * Folded text of the same length in which the numbers that count nothing are masked; whether dates were among them.
 * Sentences keep the figures of "cùng kỳ" and "lũy kế": told as such, they are worth reading.
 */
export function maskNotCounts(
  text: string,
  own: OwnWords | null = null,
  place: 'cell' | 'sentence' = 'cell',
): { text: string; hasMoment: boolean } {
  const named = text.replace(place === 'cell' ? NAME_IN_CELL : NAME_IN_SENTENCE, mask);
  const dated = named.replace(MOMENT, mask);
  const masked = dated.replace(SOFT, (found, at: number) => {
    const behind = at + found.length + (dated[at + found.length] === ' ' ? 1 : 0);
    return measureAt(dated, behind, false, own) ? found : mask(found);
  });
  return { text: masked, hasMoment: dated !== named };
}

function mask(found: string): string {
  return FILLER.repeat(found.length);
}
