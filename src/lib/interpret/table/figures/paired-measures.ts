import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { collapse, exactKey } from '#lib/domain/text.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { measureOf } from '../../quantity/measure-words.ts';
import type { Quantity, QuantityReading } from '../../quantity/quantity.ts';
import type { Column, PlannedPair } from '../columns/column.ts';

interface Around {
  readonly measure: Measure | null;
  readonly channel: Channel | null;
  /** Null where nothing says it. */
  readonly planned: () => number | null;
}

/** The words of two measures that a heading parts by a stroke: "tin" and "lượt phát". */
type Pair = readonly [string, string];

/**
 * "24/96" under "Truyền thanh (tin/lượt phát)" is 24 news items and 96 broadcasts, no share of a whole: the two figures
 * in the order in which the heading names what they count.
 */
export class PairedMeasures {
  readonly #own: OwnWords | null;
  readonly #pairs = new Map<Column, Pair | null>();

  constructor(own: OwnWords | null) {
    this.#own = own;
  }

  /** What the table says of the cell: what is counted, on which channel, and what was planned in the same row. */
  divide(reading: QuantityReading, column: Column, { measure, channel, planned }: Around): QuantityReading {
    const only = reading.quantities[0];
    if (column.pair && only) return donePart(reading, column.pair);
    if (!only || only.of === null || only.unitText !== '' || reading.quantities.length > 1) return reading;
    const pair = this.#pairOf(column);
    // "12/10" beside "Kế hoạch | 10": what was done of it.
    if (!pair && planned() === only.of) return { ...reading, quantities: [{ ...only, of: null }] };
    const isOfUnits = (only.value ?? 0) <= only.of && isShare(measure, channel);
    if (!pair) return isOfUnits ? reading : withDoubt(reading);
    const first = { ...only, of: null, unitText: pair[0] };
    return { ...reading, quantities: [first, { ...first, value: only.of, unitText: pair[1] }] };
  }

  /** What a heading parts by a stroke, first to last; none where it parts nothing. */
  wordsOf(column: Column): readonly string[] {
    return this.#pairOf(column) ?? NONE;
  }

  #pairOf(column: Column): Pair | null {
    const known = this.#pairs.get(column);
    if (known !== undefined) return known;
    const found =
      column.path.map((text) => pairIn(text, this.#own)).findLast((pair) => pair !== null) ?? null;
    this.#pairs.set(column, found);
    return found;
  }
}

const NONE: readonly string[] = [];

/** "12/10" of "TH/KH": what was done; of one number alone nobody can tell which it is. */
function donePart(reading: QuantityReading, pair: PlannedPair): QuantityReading {
  const [only, another] = reading.quantities;
  if (!only || only.of === null || another) return only?.state === 'value' ? withDoubt(reading) : reading;
  const value = pair === 'done_first' ? only.value : only.of;
  return { ...reading, quantities: [{ ...only, value, of: null }] };
}

/** What "12/10" of "TH/KH" says was planned; null where it says none. */
export function plannedPart({ quantities }: QuantityReading, pair: PlannedPair): Quantity | null {
  const [only, another] = quantities;
  if (!only || only.of === null || another) return null;
  return { ...only, value: pair === 'done_first' ? only.of : only.value, of: null };
}

/** "12/15" of communes or hamlets is how many took part; of news it may be what was planned, or two counts. */
function isShare(named: Measure | null, channel: Channel | null): boolean {
  if (named === null) return channel === null || !OF_ITEMS.has(channel);
  return named === 'unit_count' || named === 'percent' || named === 'other';
}

/** On these what is counted is put up or aired, and no unit takes part. */
const OF_ITEMS: ReadonlySet<Channel> = new Set(['portal', 'radio', 'social', 'press', 'banner', 'leaflet']);

/** "5/3" is no share of a whole. */
function withDoubt(reading: QuantityReading): QuantityReading {
  return { ...reading, problems: [...reading.problems, { code: 'number-ambiguous', params: {} }] };
}

/**
 * Two measures, and nothing else behind the stroke: of different classes ("số cuộc/số lượt người", "(tin/lượt phát)", "Số tin đăng
 * Cổng TTĐT/số lượt truy cập"), or news and articles ("tin/bài"), which are no part of each other.
 */
function pairIn(text: string, own: OwnWords | null): Pair | null {
  const inBrackets = /\(([^()]*\/[^()]*)\)\s*$/.exec(text)?.[1];
  const said = inBrackets ?? text.replace(/\([^()]*\)/g, ' ');
  const parts = said.split('/').map((part) => collapse(part).replace(/^số (?:lượng )?/iu, ''));
  const [first, second] = parts.map((part) => measureOf(part, own));
  if (parts.length !== 2 || !first || !second) return null;
  if (first.measure === second.measure && first.measure !== 'item') return null;
  const [head, tail] = parts.map(exactKey);
  const isWhole = exactKey(second.text) === tail && head!.startsWith(exactKey(first.text));
  return isWhole ? [first.text, second.text] : null;
}
