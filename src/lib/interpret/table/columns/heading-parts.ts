import { channelOf } from '../../lexicon/channels.ts';
import { headingOf, type Heading } from '../../lexicon/headings.ts';
import { isCumulativeLabel, isPeriodBeforeLabel, isYearBeforeLabel } from '../../lexicon/labels.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { wholePeriodLabel } from '../../period/label.ts';

const BETWEEN = /^(.{2,}?)\s*(?:\s[-–—/]\s|:\s|_)\s*(.{2,})$/u;
const BEFORE =
  /^((?:kh|kế hoạch|chỉ tiêu|th|thực hiện|tỷ lệ|tỉ lệ)(?: (?:năm|quý|tháng|\d{1,2} tháng))?) (.{2,})$/iu;
const IN_BRACKETS = /^(.{2,}?)\s*\(([^()]{2,25})\)$/u;
const SAYING_WHAT: ReadonlySet<Heading> = new Set(['plan', 'value', 'result', 'rate', 'comparison']);

/**
 * The lines of a heading that is written in one: "Trang TTĐT - Kế hoạch", "Băng rôn (TH)", "Cùng kỳ: Truyền thanh" are a
 * channel and what of it stands below, as in tables with a row for each.
 */
export function headingParts(text: string, own: OwnWords | null): readonly string[] {
  const [, head, tail] = BETWEEN.exec(text) ?? IN_BRACKETS.exec(text) ?? [];
  if (head === undefined || tail === undefined) return partsBehind(text, own);
  const isBoth = (name: string, what: string) => channelOf(name, own) !== null && saysWhat(what);
  return isBoth(head, tail) || isBoth(tail, head) ? [head, tail] : partsBehind(text, own);
}

/** "KH năm web", "TH loa": the channel right behind what is said of it. */
function partsBehind(text: string, own: OwnWords | null): readonly string[] {
  const [, what, name] = BEFORE.exec(text) ?? [];
  if (what === undefined || name === undefined || !saysWhat(what)) return [text];
  return channelOf(name, own) === null ? [text] : [what, name];
}

function saysWhat(text: string): boolean {
  const heading = headingOf(text);
  return (
    (heading !== null && SAYING_WHAT.has(heading)) ||
    /^chỉ tiêu$/iu.test(text) ||
    isYearBeforeLabel(text) ||
    isPeriodBeforeLabel(text) ||
    isCumulativeLabel(text) ||
    wholePeriodLabel(text) !== null
  );
}
