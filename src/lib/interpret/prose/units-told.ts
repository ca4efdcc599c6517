import { collapse } from '#lib/domain/text.ts';
import type { Surroundings } from '../frame/surroundings.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';
import type { UnitAnswer } from '../unit/unit-question.ts';
import { isHeading } from './sections.ts';

const MARK = '[\\s\\-+•*]*(?:\\d+(?:\\.\\d+)*[.)]\\s*|\\p{L}\\)\\s*)?';
/** "- Phường Mộc Lỵ: …", "2. Xã Chiềng Sơn đã đăng …": what opens with the type of a unit, and the name behind it. */
const OPENS = new RegExp(
  `^${MARK}((?:ubnd\\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|x\\.|p\\.)\\s*([^:;,.()]+))`,
  'iu',
);
/** "Hệ thống truyền thanh: xã Cam Thủy …": what it is about, before whose it is. */
const SUBJECT = /^[^:\d]{3,60}:\s+/u;
const IS_LISTED = /^\s*[-+•*]/;
/** No name of a unit with "UBND xã" is longer. */
const LONGEST = 50;

/**
 * The unit below the reporting one that a clause opens with, and whose figures it tells: before a colon whatever it is
 * called, else where the name is known. Null where it opens with none.
 */
export function unitTold(clause: string, around: Surroundings): UnitAnswer | null {
  const { finder, date, reporting } = around;
  const told = OPENS.test(clause) ? clause : clause.replace(SUBJECT, '');
  const [opening = '', name = '', behindType = ''] = OPENS.exec(told) ?? [];
  if (reporting?.level === 'xa' || !/^\p{Lu}/u.test(behindType)) return null;
  const found = (text: string) => finder.find({ text: collapse(text), code: '', date, within: reporting });
  if (name.length <= LONGEST && told[opening.length] === ':') return found(name);
  const [units = []] = finder.mentionsIn(collapse(name), date);
  const [only, another] = units.filter((unit) => reporting === null || finder.isIn(unit, reporting));
  return only && !another && only.id !== reporting?.id ? found(only.name) : null;
}

/** For each paragraph the unit that a line above it names for the list below: "Phường Mộc Lỵ:" and then "- …". */
export function sectionUnits(paragraphs: readonly string[], around: Surroundings): (UnitAnswer | null)[] {
  let unit: UnitAnswer | null = null;
  return paragraphs.map((paragraph) => {
    const opens = unitTold(paragraph, around);
    const isBare = quantitiesInProse(paragraph, around.view.words).length === 0;
    if (opens && isBare) unit = opens;
    else if (!IS_LISTED.test(paragraph) || isHeading(paragraph)) unit = null;
    return opens ? null : unit;
  });
}
