import { remembered } from '#lib/domain/remembered.ts';
import { bare, isPlain } from '#lib/domain/text.ts';
import { MEASURE_PHRASES } from '../quantity/measure-table.ts';
import { CHANNEL_PHRASES } from './channels.ts';
import { CONTAINED, WHOLE } from './heading-words.ts';

/**
 * What tables say in patterns, and not only in the phrases of a dictionary, which know themselves without diacritics too.
 * Phrases of several words; one word alone may be any other.
 */
const PHRASES =
  'kế hoạch|chỉ tiêu|định mức|mục tiêu|dự kiến|phấn đấu|thực hiện|đã thực hiện|kết quả|hoàn thành|chưa hoàn thành|tỷ lệ|tỉ lệ|so với|so sánh|tăng giảm|' +
  'cùng kỳ|kỳ trước|năm trước|quý trước|tháng trước|lũy kế|luỹ kế|cộng dồn|từ đầu năm|đầu năm|cuối năm|cả năm|cả quý|trong kỳ|trong quý|trong tháng|trong năm|kỳ báo cáo|quý báo cáo|' +
  'đơn vị|đơn vị tính|nội dung|hình thức|số lượng|số liệu|ghi chú|thời gian|thời điểm|thời lượng|địa điểm|tổng cộng|tổng số|tổng hợp|trong đó|bao gồm|riêng|' +
  'toàn huyện|toàn tỉnh|toàn xã|toàn phường|toàn thành phố|toàn thị xã|cấp huyện|cấp xã|cấp tỉnh|các xã|các phường|' +
  'số tin|số bài|số tin bài|số lượt|số lần|số buổi|số cuộc|số lớp|số người|số hội nghị|số lượt người|lượt người|lượt phát|lượt xem|lượt phát thanh|lượt truy cập|lần phát|lần phát thanh|phát lại|buổi phát|' +
  'người dự|người tham dự|người tham gia|lượt người dự|người nghe|số người dự|số người tham gia|học viên|đại biểu|' +
  'họp thôn|họp bản|họp ấp|họp khóm|họp xóm|họp buôn|họp dân|họp tổ|họp khu phố|họp tổ dân phố|họp khu dân cư|cuộc họp|sinh hoạt|' +
  'trên báo|báo chí|báo tỉnh|báo điện tử|đài tỉnh|đài huyện|đài xã|trên đài|tuyên truyền|truyền thanh|phát thanh|cải cách hành chính|' +
  'bình quân|trung bình|xếp hạng|xếp loại|không phát sinh|chưa phát sinh|thường xuyên|định kỳ|hằng tuần|hàng tuần|hằng ngày|hàng ngày|tối thiểu|ít nhất|' +
  'thay thế|nộp lại|đính chính|bổ sung';

/** Words that stand between others; alone each may be something else. */
const BETWEEN =
  'và|hoặc|của|các|có|cho|với|trên|tại|theo|đã|được|giao|cả|mỗi|từ|đến|tới|trong|ngoài|ngày|buổi|cuộc|lượt|lần|người|tin|bài|tấm|cái|chiếc|tờ|phút|giờ|lớp|xã|phường|huyện|tỉnh|thôn|ấp|khóm|' +
  'thị|trấn|toàn|tổng|cộng|số|quý|tháng|năm|kỳ|tuần|đợt|báo|đài|đăng|phát|treo|cấp|giảm|tăng|đạt|khác|mới|cũ|trước|sau|này|riêng|qua|bằng|về|là|nêu|nếu|mạng|hội|trang';

/** One word as the whole of a text: heads or ends a table. */
const ALONE = 'cộng|tổng|tháng|quý|kỳ|báo|đài|tuần';

const BY_PHRASE = new Map<string, string>();
const BETWEEN_WORDS = new Map(BETWEEN.split('|').map((word) => [bare(word), word]));
const BY_WORD = new Map(ALONE.split('|').map((word) => [bare(word), word]));
let mostWords = 1;

function know(phrase: string): void {
  const words = phrase.split(' ').length;
  if (words < 2 || isPlain(phrase) || BY_PHRASE.has(bare(phrase))) return;
  BY_PHRASE.set(bare(phrase), phrase);
  mostWords = Math.max(mostWords, words);
}

for (const phrase of PHRASES.split('|')) know(phrase);
for (const phrases of [
  WHOLE.phrases,
  CONTAINED.phrases,
  CHANNEL_PHRASES,
  MEASURE_PHRASES.flatMap(([, of]) => of.split('|')),
])
  phrases.forEach(know);

/** No words that have lost their diacritics: "OA", "web", "12". */
const WITHOUT_ANY =
  /^(?:\d+|[a-z]|i{1,3}|iv|km|oa|fb|qr|led|th|kh|bc|tt|vh|xh|ttdt|cchc|dvc|tthc|ubnd|hdnd|mttq|cntt|web|website|fanpage|facebook|zalo|youtube|tiktok|video|clip|online|internet|pano|banner|poster|do|thi|sau)$/i;

/**
 * A text typed without any diacritics with those of the words that it can only mean, where that is known of all its words:
 * "Ke hoach giao quy I" is "Kế hoạch giao quý I", "Cong" alone "Cộng", and no "Cổng". Any other text stays as it is, names among
 * them.
 */
export const withDiacritics = remembered((text): string => {
  if (text.length > LONGEST || !/[a-z]{2}/i.test(text) || !isPlain(text)) return text;
  const alone = BY_WORD.get(text.trim().toLowerCase());
  if (alone) return asWritten(text.trim(), alone);
  const words = text.split(/(\s+|[^\p{L}\d\s]+)/u);
  let hasPhrase = false;
  for (let at = 0; at < words.length; at += 2) {
    const count = restored(words, at);
    if (count === 0) return text;
    hasPhrase ||= count > 1;
    at += 2 * (count - 1);
  }
  return hasPhrase ? words.join('') : text;
});

/** Sentences are read by themselves. */
const LONGEST = 80;

/** Writes the longest phrase that begins at a word, and answers how many words it has; 0 where nobody knows the word. */
function restored(words: string[], at: number): number {
  const first = words[at]!;
  if (first === '') return 1;
  for (let count = Math.min(mostWords, Math.ceil((words.length - at) / 2)); count > 1; count--) {
    const last = at + 2 * (count - 1);
    const between = words.slice(at, last).filter((_, i) => i % 2 === 1);
    if (between.some((part) => part.trim() !== '')) continue;
    const spelled = words.slice(at, last + 1).filter((_, i) => i % 2 === 0);
    const phrase = BY_PHRASE.get(bare(spelled.join(' ')));
    if (!phrase) continue;
    phrase.split(' ').forEach((word, i) => (words[at + 2 * i] = asWritten(spelled[i]!, word)));
    return count;
  }
  const word = BETWEEN_WORDS.get(first.toLowerCase());
  if (word) words[at] = asWritten(first, word);
  return word !== undefined || WITHOUT_ANY.test(first) ? 1 : 0;
}

/** In the letters, small or great, of what stands there. */
function asWritten(there: string, word: string): string {
  if (there.length > 1 && there === there.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(there) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
