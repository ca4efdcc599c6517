import type { TaskStatus } from '#lib/domain/task.ts';
import { collapse, exactKey } from '#lib/domain/text.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { plain } from '../period/plain.ts';
import { percentIn } from './percent.ts';
import { STATUS_PHRASES } from './status-words.ts';

export interface StatusReading {
  readonly status: TaskStatus;
  /** 0–100 (or above), where the text gives one. */
  readonly percent: number | null;
}

/** Ticks and crosses, with what Wingdings ticks become in another font (ü, þ) and the Cyrillic х. */
const MARKS: ReadonlySet<string> = new Set(
  'x х × ✗ ✘ ☒ v √ ✓ ✔ 🗸 ☑ ✅ ü þ \uf0fc \uf0fe \uf052 + có co yes'.split(' '),
);
const SLASH = /^[/\\]$/;
/** "Đã triển khai, đang thực hiện tiếp". */
const UNDER_WAY = /(?<!\p{L})đang (?:thực hiện|triển khai|tiến hành|làm)(?!\p{L})/u;
const LATE = /^(?:quá|trễ) hạn$/u;
const MOST_WORDS_BEHIND = 3;
const RATIO = /^(?:da )?(?:hoan thanh|dat|thuc hien)(?: duoc)? (\d{1,4})\/(\d{1,4})(?: [a-z]|$)/;

/** Whether the cell of a mark column is marked: "x", "✓", "(X)"; elsewhere "x" is a letter (domain.md 2.5). */
export function isMark(text: string): boolean {
  const bare = collapse(text)
    .toLowerCase()
    .replace(/\s|\ufe0f/g, '')
    .replace(/^[([](.+)[)\]]$/, '$1')
    .replace(/\.$/, '');
  return MARKS.has(bare);
}

/** The status that words say, the user's own first, then negative phrases (domain.md 2.5); null where they say none. */
export function statusOf(text: string, own: OwnWords | null = null): StatusReading | null {
  const line = collapse(text).replace(/^[-–+•*]\s+/, '');
  if (SLASH.test(line)) return { status: 'not_applicable', percent: null };
  const given = percentIn(line);
  const mine = own?.statuses.start(line);
  if (mine) return { status: mine.value, percent: given?.percent ?? null };
  const said = wordsOf(line);
  if (!said && !given?.isBare) return null;
  const percent = given?.percent ?? null;
  if (percent === null) return { status: said === 'done' && isFraction(line) ? 'partial' : said!, percent };
  if (said === null || said === 'done') return { status: statusOfPercent(percent), percent };
  return { status: said, percent };
}

/** What a percentage alone says: nothing done, a part, or all of it. */
export function statusOfPercent(percent: number): TaskStatus {
  if (percent >= 100) return 'done';
  return percent === 0 ? 'not_done' : 'partial';
}

/** What its words say: of the whole, of what stands first, or of how it ends ("Đã ban hành KH số 21/KH-UBND; hoàn thành"). */
function wordsOf(line: string): TaskStatus | null {
  const { negative, opening, alone } = STATUS_PHRASES;
  const strong = negative.find(line) ?? opening.start(line);
  if (strong) return strong.value;
  const head = line.split(/[.,;:()–\n]|\s-\s/, 1)[0]!;
  const whole = alone.whole(head);
  if (whole) return isGoingOn(whole, line) ? 'in_progress' : whole.value;
  const last = line
    .split(/[;.]\s+/)
    .at(-1)!
    .replace(/[\s.]+$/, '');
  const concluded = last === line ? null : opening.whole(last);
  if (concluded) return concluded.value;
  if (/\d/.test(line)) return null;
  const verb = /^(đang|chưa) /.exec(exactKey(line))?.[1];
  if (verb) return verb === 'đang' ? 'in_progress' : 'not_done';
  const weak = alone.start(line);
  const isShort = weak !== null && wordCount(line) - wordCount(weak.phrase) <= MOST_WORDS_BEHIND;
  return isShort && weak.phrase.includes(' ') ? weak.value : null;
}

/** "Đã triển khai, đang thực hiện tiếp", "Quá hạn, đang làm". */
function isGoingOn({ value, phrase }: { value: TaskStatus; phrase: string }, line: string): boolean {
  return (value === 'done' || LATE.test(phrase)) && UNDER_WAY.test(exactKey(line));
}

/** "Hoàn thành 7/10 nhiệm vụ". */
function isFraction(line: string): boolean {
  const match = RATIO.exec(plain(line));
  return match !== null && Number(match[1]) < Number(match[2]);
}

function wordCount(text: string): number {
  return text.trim().split(' ').length;
}
