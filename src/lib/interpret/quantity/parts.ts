/** Behind these words a text says the parts of the figure before them. */
const PARTS = /(?:trong đó|bao gồm|gồm(?: có)?|cụ thể|chia ra)(?!\p{L})/u;

/** Where in folded text the parts of its figures begin; Infinity if it says none. */
export function partsStart(text: string): number {
  return PARTS.exec(text)?.index ?? Infinity;
}

/** Blanks a sum before its result, clause by clause: "3 x 4 = 12 tin" says 12, "tin = 5; bài = 7" stays. */
export function blankSums(text: string): string {
  return text.replace(/[^;\n]+/g, (clause) => {
    const at = clause.lastIndexOf('=');
    const isResult = at > 0 && !/[<>]/.test(clause[at - 1]!) && /^\s?\d/.test(clause.slice(at + 1, at + 3));
    return isResult && /\d/.test(clause.slice(0, at)) ? ' '.repeat(at + 1) + clause.slice(at + 1) : clause;
  });
}

/** "(60 người)", "(với 150 lượt người tham dự)", "(36 lượt phát)": one figure of those who came, or of how often it was aired. */
const COUNTED_TOO =
  /^\((?:(?:(?:có|với) )?(?:sự )?tham gia của |có |với |gồm |cho |thu hút |(?:tổng )?thời lượng |tổng (?:số )?){0,2}(?:khoảng |hơn |trên |gần )?\d[\d.]* (?:lượt người|người|học viên|đại biểu|lượt phát|phút)(?!\p{L})[^()\d]*\)$/u;
/** "2 lớp tập huấn", "12 bản tin": what was held or written, and counts no people. */
const HELD_OR_WRITTEN =
  /(?<![\d.,])\d[\d.]* (?:lớp|cuộc|buổi|hội nghị|hội thi|đợt|khóa|phiên|lượt(?: phát)?|lần phát|chuyến|tin|bài|tin bài|tin, bài|bản tin|chuyên mục|chương trình)(?!\p{L})[^\d();]{0,40}$/u;
const OF_SOME = /(?:trong đó|nữ|dân tộc|dtts|đảng viên)/u;

/**
 * The text with everything in brackets blanked: what stands there explains a figure or says its parts. "2 lớp (60 người)"
 * keeps both its figures, which count different things.
 */
export function blankBrackets(text: string): string {
  return text.replace(/\([^()]*\)?|\[[^[\]]*\]?/g, (found, at: number) => {
    const isOther =
      COUNTED_TOO.test(found) && !OF_SOME.test(found) && HELD_OR_WRITTEN.test(text.slice(0, at).trimEnd());
    return isOther ? ` ${found.slice(1, -1)} ` : ' '.repeat(found.length);
  });
}

/** Blanks only the brackets that say a number again or its parts: "02 (hai) hội nghị", "02 (01 tin, 01 bài)". */
export function blankBracketsOfNumbers(text: string): string {
  return text.replace(/(?<=\d ?)\([^()]*\)?/g, (found) => ' '.repeat(found.length));
}
