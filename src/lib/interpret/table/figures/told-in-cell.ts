import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { channelNear } from '../../prose/channel-near.ts';
import { measureOf } from '../../quantity/measure-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readQuantity } from '../../quantity/read-cell.ts';
import { channelOf, type ChannelReading } from '../../lexicon/channels.ts';
import { measureInLabel, type MeasureReading } from '../../lexicon/measures.ts';
import type { FigureSays } from './figure-says.ts';

/**
 * "Cổng TTĐT: 3 tin⏎Truyền thanh: 10 lượt", "Đăng 12 tin trên Trang TTĐT; treo 5 băng rôn": the words of a cell that
 * name the channel of each of its figures; null where they name none.
 */
export function toldInCell(
  text: string,
  quantities: readonly Quantity[],
  own: OwnWords | null,
): readonly FigureSays[] | null {
  if (!/\p{L}{2}/u.test(text)) return null;
  const named: (ChannelReading | null)[] = [];
  const counted: (MeasureReading | null)[] = [];
  for (const [at, quantity] of quantities.entries()) {
    const from = quantities[at - 1]?.end ?? 0;
    const lead = text.slice(from, quantity.start);
    const before = lead.slice(lead.search(/[^;\n]*$/));
    const behind = text.slice(quantity.end, quantities[at + 1]?.start).split(/[,;\n]/, 1)[0]!;
    const said = before + text.slice(quantity.start, quantity.end);
    const measure = measureOf(quantity.unitText, own)?.measure ?? 'other';
    const channel = channelNear(said + behind, before.length, said.length, measure, '', own);
    const goesOn = at > 0 && !/[;\n]/.test(lead);
    named.push(channel ?? (goesOn ? named[at - 1]! : null));
    counted.push(quantities.length > 1 ? countedIn(quantity.unitText, before, own) : null);
  }
  if ([...named, ...counted].every((each) => each === null)) return null;
  const isOneOfSeveral = new Set(named.map((each) => each?.channel ?? null)).size > 1;
  return named.map((channel, at) => ({ channel, measure: counted[at]!, isLine: false, isOneOfSeveral }));
}

/** "15 ý kiến" beside "01 hội nghị" counts something that no class knows; "Lượt tiếp cận: 1.200" what its label says. */
function countedIn(unitText: string, before: string, own: OwnWords | null): MeasureReading | null {
  if (unitText === '')
    return /:\s*$/.test(before) ? measureInLabel(collapse(before.replace(/:\s*$/, '')), own) : null;
  const found = measureOf(unitText, own);
  const isKnown = (found && found.measure !== 'other') ?? channelOf(unitText, own) !== null;
  return isKnown ? null : { measure: 'other', text: unitText };
}

/** Whether the words of a cell name the channel of each of its figures. */
export function saysChannels({ value, text }: Cell, own: OwnWords | null): boolean {
  if (value.kind !== 'text') return false;
  const says = toldInCell(text, readQuantity(text, { words: own }).quantities, own);
  return says?.every(({ channel }) => channel !== null) === true;
}
