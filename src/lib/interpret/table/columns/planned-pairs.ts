import { remembered } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';
import { measureInLabel } from '../../lexicon/measures.ts';
import { mostly, textsOf, figuresIn, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column, type PlannedPair } from './column.ts';

const DONE = '(?:đã |số )?(?:thực hiện|th|đạt(?: được)?|kết quả|kq|hoàn thành|làm được)';
const PLANNED =
  '(?:số )?(?:kế hoạch|kh|chỉ tiêu|ct|(?:được )?giao|đăng ký|định mức|mục tiêu|yêu cầu)(?: (?:giao|được giao|năm|quý|tháng))?';
const PAIR = new RegExp(
  `(?:^|[\\s(,:;])(?:(${DONE})\\s*/\\s*${PLANNED}|${PLANNED}\\s*/\\s*${DONE})(?=$|[\\s),(:;])`,
  'iu',
);
const ALONE = new RegExp(
  `^\\(?(?:${DONE}\\s*/\\s*${PLANNED}|${PLANNED}\\s*/\\s*${DONE})(?:\\s*\\(%\\))?\\)?$`,
  'iu',
);
const RATE = /%|(?<!\p{L})(?:tỷ lệ|tỉ lệ|phần trăm|so với)(?!\p{L})/iu;
const FRACTION = /^[\d.,]+\s*\/\s*\d/;

/** In which order a heading parts by a stroke what was done from what was planned: "TH/KH", "Kế hoạch/Thực hiện". */
export const pairIn = remembered((text): PlannedPair | null => {
  const found = RATE.test(text) ? null : PAIR.exec(text);
  return found && (found[1] === undefined ? 'planned_first' : 'done_first');
});

/**
 * "12/10" under "Tin, bài (TH/KH)" is 12 done where 10 were planned, no share of a whole; a bare number under "TH/KH"
 * beside them is the one by the other, in percent.
 */
export function withPlannedPairs(columns: readonly Column[], body: Body): readonly Column[] {
  return eachColumn(columns, (column) => {
    const leaf = column.path.at(-1) ?? '';
    const pair = column.path.map(pairIn).findLast((found) => found !== null) ?? null;
    if (pair === null && !ALONE.test(leaf)) return column;
    if (mostly(textsOf(column, body), (text) => FRACTION.test(text))) {
      if (!pair) return column;
      return columnAs(column, { ...countedIn(column.path, body), role: 'value', pair });
    }
    const isRate = ALONE.test(leaf) && figuresIn(column, body) > 0.5;
    if (isRate) return columnAs(column, { role: 'rate' });
    return pair && column.role === 'value' ? columnAs(column, { pair }) : column;
  });
}

/** What the heading says is counted, without the words of the pair. */
function countedIn(path: readonly string[], { view }: Body): Pick<Column, 'measure' | 'measureText'> {
  const said = path.map((text) => measureInLabel(collapse(text.replace(PAIR, ' ')), view.words));
  const found = said.findLast((measure) => measure !== null);
  return { measure: found?.measure ?? null, measureText: found?.text ?? '' };
}
