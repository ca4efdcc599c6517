import type { Per } from '#lib/domain/task.ts';

/** A period as a pace; "quý II", "tháng 6" name one period and are none. */
const PERIOD =
  '(?:(?:0?1|một) )?(năm|quý|tháng|tuần|0?6 tháng|sáu tháng|nửa năm)(?![\\p{L}\\p{N}])' +
  '(?! ?(?:i{1,3}|iv|\\d{1,2})(?![\\p{L}\\p{N}]))';
const PLACE = '(?:xã|phường|thị trấn|huyện|thôn|đơn vị|cơ quan|trường|phòng)(?: [^\\d.,;\\n()/]{0,20})?';
/** "/quý", "mỗi tháng", "trong năm", "/xã/quý" behind a unit of measure and up to a few words. */
const BEHIND = new RegExp(
  `^(?:[^\\d.;\\n()/=]{0,60}?/ ?(?:${PLACE}/ ?)?${PERIOD}|` +
    `[^\\d.,;\\n()/=]{0,60}?(?<= )(?:mỗi|hằng|hàng|trên|trong|một|0?1) ${PERIOD}|` +
    `[^\\d.;\\n()/=]{0,60}?(?<=[\\p{L}] )trong (năm)(?= ?(?:20\\d\\d)?[.;]?$))`,
  'u',
);
const EVERY =
  /(?<!\p{L})(?:mỗi|hằng|hàng|một|định kỳ) (năm|quý|tháng|tuần|0?6 tháng|nửa năm)(?!\p{L})[^.;\n)]*$/u;
const IN_YEAR = /(?<!\p{L})(?:trong|cả) (năm)(?: 20\d\d)?(?!\p{L})[^.;\n)]*$/u;
/** "chỉ làm một lần", "một lần duy nhất" in the same sentence. */
const ONCE = /^[^.;\n]{0,60}?(?:chỉ (?:\p{L}+ )?(?:một|0?1) lần|(?:một|0?1) lần duy nhất)(?!\p{L})/u;
/** "tổ chức một lần duy nhất, 01 buổi". */
const ONCE_BEFORE = /(?:chỉ (?:\p{L}+ )?(?:một|0?1) lần|(?:một|0?1) lần duy nhất)[,:]? ?$/u;
const SIX_MONTHS = /(?<![\p{L}\p{N}])(?:0?6|sáu) tháng ?\/? ?(?:tổ chức |mở )?$/u;
const REACH = 160;

/** How often, told behind a figure's unit, and where those words end. */
export function paceBehind(text: string, at: number): { per: Per; end: number } | null {
  const behind = text.slice(at, at + REACH);
  const once = ONCE.exec(behind);
  if (once) return { per: 'once', end: at + once[0].length };
  const match = BEHIND.exec(behind);
  return match && { per: perOf(match[1] ?? match[2] ?? match[3]!), end: at + match[0].length };
}

/** How often, told before a figure in its own sentence: "mỗi quý đăng ít nhất", "6 tháng". */
export function paceBefore(text: string, at: number): Per | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const match = EVERY.exec(before) ?? IN_YEAR.exec(before);
  if (match) return perOf(match[1]!);
  if (ONCE_BEFORE.test(before)) return 'once';
  return SIX_MONTHS.test(before) ? 'half' : null;
}

function perOf(words: string): Per {
  if (words === 'quý') return 'quarter';
  if (words === 'tháng') return 'month';
  if (words === 'tuần') return 'week';
  return words === 'năm' ? 'year' : 'half';
}
