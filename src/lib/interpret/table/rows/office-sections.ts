import { channelOf } from '../../lexicon/channels.ts';
import { isTotalLabel } from '../../lexicon/labels.ts';
import { withoutNumbering } from '../../lexicon/numbering.ts';
import { isHamlet, officeLevel } from '../../unit/office.ts';
import { MOSTLY } from '../body-texts.ts';
import type { SheetView } from '../sheet-view.ts';
import { cellsOf, type Table } from '../table.ts';

/** One may be an accident: "Trường hợp khác". */
const LEAST = 2;
/** "Phòng Kinh tế", "Thôn 3"; "Tổ chức thực hiện" and "Ban hành văn bản" begin like them. */
const NAMED = /^\p{L}+(?: \p{L}+){0,2} [\p{Lu}\d]/u;
const OF_COMMUNE =
  /^(?:công an|quân sự|trạm y tế|đoàn thanh niên|hội \p{L}+ \p{L}+) (?:xã|phường|thị trấn)$/iu;

/** Whether a text is the name of an office or hamlet, and of nothing that is done. */
export function namesOffice(text: string): boolean {
  if (channelOf(text) !== null || !(NAMED.test(text) || OF_COMMUNE.test(text))) return false;
  return officeLevel(text) !== null || isHamlet(text);
}

/** "I | Văn phòng HĐND và UBND", "II | Phòng Kinh tế": rows without figures that are offices or hamlets, whose channels stand below. */
export function areOfOffices(table: Table, view: SheetView): boolean {
  const headings = view.rowsBetween(table.first, table.last).flatMap((row) => {
    const cells = cellsOf(table, view, row);
    const last = cells.at(-1);
    // At most an ordinal stands before it.
    const text = cells.length > 2 || !last ? '' : withoutNumbering(view.lineOf(last));
    return /\p{L}{2}/u.test(text) && !isTotalLabel(text) ? [text] : [];
  });
  const offices = headings.filter(namesOffice).length;
  return offices >= LEAST && offices >= headings.length * MOSTLY;
}
