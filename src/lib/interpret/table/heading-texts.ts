import { channelOf } from '../lexicon/channels.ts';
import { headingOf } from '../lexicon/headings.ts';
import { isTotalLabel } from '../lexicon/labels.ts';
import { measureInLabel } from '../lexicon/measures.ts';
import { wholePeriodLabel } from '../period/label.ts';
import { pairIn } from './columns/planned-pairs.ts';
import type { SheetView } from './sheet-view.ts';

/** Whatever stands below these words names a part. */
export const PARTS = /^trong đó:?$/iu;

/** A header has no more rows. */
export const MOST_HEADER_ROWS = 6;
const LONGEST = 80;

/** "Xã Vĩnh Tú", with its type. */
export function isUnitName(text: string): boolean {
  return /^(?:ubnd )?(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố)\s+[\p{L}\d]/iu.test(text);
}

/** Whether a text is of those that head columns: of a known role, a channel, a measure, a period, a total. */
export function isHeaderText({ words }: SheetView, text: string): boolean {
  if (text.length > LONGEST) return false;
  return (
    headingOf(text) !== null ||
    channelOf(text, words) !== null ||
    measureInLabel(text, words) !== null ||
    wholePeriodLabel(text) !== null ||
    isTotalLabel(text) ||
    pairIn(text) !== null ||
    PARTS.test(text)
  );
}

const STUBS: ReadonlySet<string> = new Set([
  ...['ordinal', 'unit', 'code', 'channel', 'content', 'task', 'period'],
]);

/** Whether a heading is of a column that says what its rows are about. */
export function isStub(text: string): boolean {
  const heading = headingOf(text);
  return heading !== null && STUBS.has(heading);
}
