import type { Cell } from '#lib/workbook/workbook.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { channelNear } from '../../prose/channel-near.ts';
import { measureOf } from '../../quantity/measure-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readQuantity } from '../../quantity/read-cell.ts';
import type { ChannelReading } from '../../lexicon/channels.ts';
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
  }
  const channels = new Set(named.map((each) => each?.channel ?? null));
  if (named.every((each) => each === null)) return null;
  const isOneOfSeveral = channels.size > 1;
  return named.map((channel) => ({ channel, measure: null, isLine: false, isOneOfSeveral }));
}

/** Whether the words of a cell name the channel of each of its figures. */
export function saysChannels({ value, text }: Cell, own: OwnWords | null): boolean {
  if (value.kind !== 'text') return false;
  const says = toldInCell(text, readQuantity(text, { words: own }).quantities, own);
  return says?.every(({ channel }) => channel !== null) === true;
}
