/** The words by which a plan demands, longer ones first. */
const WORDS = [
  'không vượt quá',
  'không quá',
  'không dưới',
  'không ít hơn',
  'tối thiểu',
  'ít nhất',
  'nhiều nhất',
  'tối đa',
  'trở lên',
  'trở xuống',
  'phấn đấu',
  'đạt từ',
  'đạt trên',
  'cùng kỳ',
  'đã',
  'mỗi',
  'hằng',
  'trong',
  'lần',
  'lượt',
  'năm',
  'quý',
  'tháng',
  'tuần',
  'ngày',
  'và',
];
const WITH = new Map(WORDS.map((word) => [bare(word), word]));
const PATTERN = new RegExp(`(?<!\\p{L})(?:${[...WITH.keys()].join('|')})(?!\\p{L})`, 'gu');

/** Gives the words of demand of a text written without diacritics theirs back; its length stays. */
export function withDiacritics(text: string): string {
  return text.replace(PATTERN, (word) => WITH.get(word)!);
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
