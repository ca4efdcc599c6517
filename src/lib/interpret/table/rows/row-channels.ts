import type { Channel } from '#lib/domain/channel.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { ChannelReading } from '../../lexicon/channels.ts';
import { isTotalLabel } from '../../lexicon/labels.ts';
import type { MeasureReading } from '../../lexicon/measures.ts';
import type { LabelSays } from './label-says.ts';
import { dividesAbove } from './outline.ts';
import type { RowAspects } from './row-aspects.ts';
import type { RowLabels } from './row-labels.ts';
import type { RowReading } from './row-reading.ts';

/** Of which channel a row of figures is, what it counts there, and the row of which it is a part. */
type RowChannel = Pick<RowReading, 'channel' | 'measure' | 'whole'>;

/** "Truyền thanh (lượt phát)": a channel, and what is counted there where that is said. */
interface Named {
  readonly channel: ChannelReading | null;
  readonly measure: MeasureReading | null;
}

/** What is never counted on a channel: nobody takes part in a page or a banner, and no meeting is broadcast. */
const NEVER: Readonly<Partial<Record<Measure, ReadonlySet<Channel>>>> = {
  people: new Set(['portal', 'radio', 'press', 'banner', 'leaflet', 'posting', 'documents']),
  view: new Set(['oral', 'meeting', 'dialogue', 'training', 'banner', 'leaflet', 'posting', 'documents']),
  broadcast: new Set(['portal', 'oral', 'dialogue', 'training', 'leaflet', 'posting', 'documents']),
  duration: new Set(['portal', 'banner', 'leaflet', 'posting', 'documents']),
};

function mayCount(measure: MeasureReading | null, on: ChannelReading | null): boolean {
  return !measure || !on || NEVER[measure.measure]?.has(on.channel) !== true;
}

const NOTHING: Named = { channel: null, measure: null };

/** Of which channels the rows of a table are, taken from the top down: by their own words, or by those above them. */
export class RowChannels {
  readonly #labels: RowLabels;
  readonly #aspects: RowAspects;
  /** What the heading of the section says. */
  #section = NOTHING;
  /** The row of figures before, for a row that only says what else is counted of it. */
  #before = NOTHING;
  #whole: (Named & { readonly row: number }) | null = null;

  constructor(labels: RowLabels, aspects: RowAspects) {
    this.#labels = labels;
    this.#aspects = aspects;
  }

  get ofSection(): ChannelReading | null {
    return this.#section.channel;
  }

  /** Whether a row of figures stands above in the same section whose channel is known. */
  get isKnownAbove(): boolean {
    return this.#before.channel !== null;
  }

  enterSection({ channel, measure }: LabelSays): void {
    this.#section = channel ? { channel, measure } : NOTHING;
    this.#before = NOTHING;
  }

  /** A row without figures, whose parts may stand below it. */
  head(row: number): void {
    const { channel, measure } = this.#labels.says(row);
    this.#whole = { row, channel, measure };
  }

  of(row: number, isTotal: boolean, says: LabelSays): RowChannel {
    const label = this.#labels.text(row, 'label');
    const isPart = !isTotal && (says.isSubset || this.#divides(row, label, says));
    const ofWhole = isPart ? (this.#whole?.channel ?? null) : null;
    const countsAbove = says.isCountOnly && mayCount(says.measure, this.#before.channel);
    const above = countsAbove || this.goesOn(row) ? this.#before : NOTHING;
    const named = above.channel ? above : this.#section;
    const channel = isTotal ? this.#ofTotal(label, says) : (says.channel ?? ofWhole ?? named.channel);
    const own = this.#labels.measure(row, says, this.#section.channel);
    const around = channel === ofWhole && ofWhole ? (this.#whole?.measure ?? null) : null;
    const measure = own ?? around ?? (isTotal || channel !== named.channel ? null : named.measure);
    this.#before = { channel, measure };
    const isOfWhole = isPart && channel?.channel === this.#whole?.channel?.channel;
    const whole = isOfWhole ? (this.#whole?.row ?? null) : null;
    if (!isPart) this.#whole = { row, channel, measure };
    return { channel, measure, whole };
  }

  /**
   * "Trang TTĐT | Tháng 1" above " | Tháng 2", "Trang TTĐT | Kế hoạch" above " | Thực hiện", "1 | Trang TTĐT | Số tin" above " | | Lượt xem": a channel that stands once is
   * that of the rows below too.
   */
  goesOn(row: number): boolean {
    if (!this.#labels.column('label') || this.#labels.text(row, 'label') !== '') return false;
    return this.#isOfAnother(row) || this.#countsAnother(row) || this.#aspects.says(row);
  }

  /** Another thing than the row above, and no row with a number of its own. */
  #countsAnother(row: number): boolean {
    const counted = this.#labels.text(row, 'measure');
    const isNumbered = this.#labels.text(row, 'ordinal') !== '';
    return counted !== '' && !isNumbered && counted !== this.#labels.text(row - 1, 'measure');
  }

  /** "Tổng cộng | Truyền thanh": where a column of its own names channels, the total of that one. */
  #ofTotal(label: string, { channel }: LabelSays): ChannelReading | null {
    const isNamedBeside = this.#labels.column('unit') ?? this.#labels.column('period');
    return isNamedBeside && !isTotalLabel(label) ? channel : null;
  }

  #divides(row: number, label: string, says: LabelSays): boolean {
    if (says.isBulleted) return true;
    if (!this.#labels.column('ordinal')) return false;
    const ordinal = this.#labels.text(row, 'ordinal');
    if (!dividesAbove(ordinal, label)) return false;
    return ordinal !== '' || !(this.#standsBeside(says) || this.#isOfAnother(row));
  }

  /** "1 | Xã Hải An | Tháng 7 | Trang TTĐT" above " | | Tháng 8 | Trang TTĐT": of another time, and no part of it. */
  #isOfAnother(row: number): boolean {
    return this.#labels.text(row, 'period') !== '' || this.#labels.text(row, 'unit') !== '';
  }

  /** "Zalo" below "Facebook" without an ordinal: one platform is no part of another. */
  #standsBeside({ channel }: LabelSays): boolean {
    return (channel?.subchannel ?? '') !== '' && (this.#whole?.channel?.subchannel ?? '') !== '';
  }
}
