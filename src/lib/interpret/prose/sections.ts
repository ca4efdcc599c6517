import { plain } from '../period/plain.ts';

/** How headings are numbered, from the highest rank down: "Phần II", "B.", "IV.", "2.", "2.1.", "a)", "*". */
const ORDINALS = [
  /^\s*phần\s+(?:thứ\s+)?[\p{L}\d]+/iu,
  /^\s*[A-HĐK][.)]\s*\S/u,
  /^\s*(?:[IVX]+|[ivx]{2,})[.)]\s*\S/u,
  /^\s*\d+[.)](?!\d)\s*\S/u,
  /^\s*\d+(?:\.\d+)+[.)]?\s*\S/u,
  /^\s*\p{Ll}[.)]\s*\S/u,
  /^\s*[*•]\s*\S/u,
];
const ROMAN = 2;
/** Of "Phương hướng tháng tới:" and "PHƯƠNG HƯỚNG": above all numbers, and where parts are numbered I, II below those. */
const [UNNUMBERED, UNNUMBERED_IN_PART] = [0, ROMAN + 0.5];

const LATER =
  '(?:trong tam|chu yeu|nam|quy|thang|\\d+ thang|thoi gian|cuoi|toi|tiep theo|ky toi|,? (?:va )?giai phap)';
const NOT_RESULTS = new RegExp(
  `phuong huong|nhiem vu(?: cong tac)?,? ${LATER}|nhiem vu (?:va |, )?giai phap|giai phap|muc tieu|thoi gian toi|` +
    `(?<!(?:thuc hien|theo|trien khai|ban hanh|can cu) (?:cac )?)ke hoach(?: cong tac)? ${LATER}|` +
    'kien nghi|de xuat|kho khan|han che|ton tai|nguyen nhan',
);
/** Before those words these make the heading one of results: "Kết quả thực hiện nhiệm vụ quý III". */
const RESULTS = /\b(?:ket qua|tinh hinh|danh gia|da)\b/;
const INTENTIONS =
  /phan dau|du kien|se (?:to chuc|dang|thuc hien)|toi thieu|chi tieu|muc tieu|dam bao hoan thanh|\b(?:vi du|vd)\b|\bmoi (?:xa|phuong|don vi|co quan|thon)\b/;
/** "Kế hoạch năm 2024 đăng 100 tin, bài"; "Kế hoạch số 12 …, đã đăng" only says what was carried out. */
const PLANNED =
  /^[\s\-+*•]*(?:theo )?(?:ke hoach|chi tieu)(?: giao)? (?:ca )?(?:nam|quy|thang|6 thang|9 thang)(?!.*\b(?:da|dat|thuc hien)\b)/;
const PLAN_HEAD = new RegExp(
  `^(?:[-+*•] ?|\\d+[.)] ?)?(?:phuong huong|muc tieu|nhiem vu(?: cong tac)?,? ${LATER}|ke hoach ${LATER})`,
);
/** So much of a line says what stands below it. */
const OPENING = 80;

/**
 * For each paragraph whether it tells results: those under plans, difficulties and proposals do not, up to the next
 * heading of the same or a higher rank; numbers of a lower rank below such a heading list what it announces.
 */
export function resultParagraphs(paragraphs: readonly string[]): boolean[] {
  let until: number | null = null;
  let above: number | null = null;
  let hasParts = false;
  return paragraphs.map((paragraph) => {
    const rank = rankOf(paragraph, hasParts);
    const continues = above !== null && isCapitals(paragraph) && numberedRank(paragraph) === null;
    const opens = rank !== null && opensPlans(paragraph);
    if (opens && (until === null || rank <= until || continues)) until = continues ? above : rank;
    else if (rank !== null && !continues && until !== null && rank <= until && closes(paragraph, until))
      until = null;
    above = rank === null || paragraph.length > OPENING ? null : continues ? above : rank;
    hasParts ||= rank === ROMAN;
    return until === null && !isPlanAlone(paragraph);
  });
}

/** How deep a heading stands; null of a line that heads nothing. */
function rankOf(paragraph: string, hasParts: boolean): number | null {
  const numbered = numberedRank(paragraph);
  if (numbered !== null) return numbered;
  if (isCapitals(paragraph)) return UNNUMBERED;
  const isBare =
    paragraph.trimEnd().endsWith(':') && paragraph.length <= OPENING && !/^\s*[-+]/.test(paragraph);
  return isBare ? (hasParts ? UNNUMBERED_IN_PART : UNNUMBERED) : null;
}

function numberedRank(paragraph: string): number | null {
  const rank = ORDINALS.findIndex((ordinal) => ordinal.test(paragraph));
  return rank < 0 ? null : rank;
}

/** A heading in capitals without a number: "PHƯƠNG HƯỚNG 3 THÁNG CUỐI NĂM". */
function isCapitals(paragraph: string): boolean {
  const line = paragraph.trim();
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}

/** A title in capitals may name plans beside results ("… VÀ PHƯƠNG HƯỚNG NĂM 2025"); it opens none. */
function opensPlans(paragraph: string): boolean {
  const line = plain(paragraph).slice(0, OPENING);
  const at = line.search(NOT_RESULTS);
  if (at < 0 || RESULTS.test(line.slice(0, at))) return false;
  return numberedRank(paragraph) !== null || !isCapitals(paragraph) || at <= 'mot so '.length;
}

/** "Phương hướng quý III: phấn đấu …; treo 10 băng rôn.": a line of its own that heads what it plans. */
function isPlanAlone(paragraph: string): boolean {
  const [head, rest] = plain(paragraph).split(/:(.+)/, 2);
  return rest !== undefined && PLAN_HEAD.test(head!) && !RESULTS.test(head!) && !/\bda\b/.test(rest);
}

/** "Cụ thể như sau:" without a number goes on with the section that a numbered heading opened. */
function closes(paragraph: string, until: number): boolean {
  const isNumbered = numberedRank(paragraph) !== null;
  return isNumbered || isCapitals(paragraph) || until === UNNUMBERED || until === UNNUMBERED_IN_PART;
}

/** A sentence about what is meant to be done. */
export function isIntention(clause: string): boolean {
  const text = plain(clause);
  return INTENTIONS.test(text) || PLANNED.test(text);
}

/** "2. Tuyên truyền trên hệ thống truyền thanh:" says what the lines below it tell of, without a figure itself. */
export function isHeading(paragraph: string): boolean {
  return rankOf(paragraph, false) !== null && paragraph.length <= OPENING;
}
