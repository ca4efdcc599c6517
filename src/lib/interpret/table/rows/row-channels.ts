import type { ChannelReading } from '../../lexicon/channels.ts';
import { isTotalLabel } from '../../lexicon/labels.ts';
import type { LabelSays } from './label-says.ts';
import { dividesAbove } from './outline.ts';
import type { RowLabels } from './row-labels.ts';
import type { RowReading } from './row-reading.ts';

/** Of which channel a row of figures is, and the row of which it is a part. */
type RowChannel = Pick<RowReading, 'channel' | 'whole'>;

/** Of which channels the rows of a table are, taken from the top down: by their own words, or by those above them. */
export class RowChannels {
  readonly #labels: RowLabels;
  /** What the heading of the section says. */
  #ofSection: ChannelReading | null = null;
  /** That of the row of figures before, for a row that only says what else is counted of it. */
  #before: ChannelReading | null = null;
  #whole: { readonly row: number; readonly channel: ChannelReading | null } | null = null;

  constructor(labels: RowLabels) {
    this.#labels = labels;
  }

  get ofSection(): ChannelReading | null {
    return this.#ofSection;
  }

  /** Whether a row of figures stands above in the same section whose channel is known. */
  get isKnownAbove(): boolean {
    return this.#before !== null;
  }

  enterSection({ channel }: LabelSays): void {
    this.#ofSection = channel;
    this.#before = null;
  }

  /** A row without figures, whose parts may stand below it. */
  head(row: number): void {
    this.#whole = { row, channel: this.#labels.says(row).channel };
  }

  of(row: number, isTotal: boolean, says: LabelSays): RowChannel {
    const label = this.#labels.text(row, 'label');
    const isPart = !isTotal && (says.isSubset || this.#divides(row, label, says));
    const inherited = isPart ? (this.#whole?.channel ?? null) : null;
    const above = says.isCountOnly || this.#goesOn(row, label) ? this.#before : null;
    const channel = isTotal
      ? this.#ofTotal(label, says)
      : (says.channel ?? inherited ?? above ?? this.#ofSection);
    this.#before = channel;
    const isOfWhole = isPart && channel?.channel === this.#whole?.channel?.channel;
    const whole = isOfWhole ? (this.#whole?.row ?? null) : null;
    if (!isPart) this.#whole = { row, channel };
    return { channel, whole };
  }

  /** "Tổng cộng | Truyền thanh": where a column of its own names channels, the total of that one. */
  #ofTotal(label: string, { channel }: LabelSays): ChannelReading | null {
    return this.#labels.column('unit') && !isTotalLabel(label) ? channel : null;
  }

  /** "Trang TTĐT | Tháng 1" above " | Tháng 2": a channel that stands once is that of the rows below too. */
  #goesOn(row: number, label: string): boolean {
    if (label !== '' || !this.#labels.column('label')) return false;
    return this.#labels.text(row, 'period') !== '' || this.#labels.text(row, 'unit') !== '';
  }

  #divides(row: number, label: string, says: LabelSays): boolean {
    if (says.isBulleted) return true;
    if (!this.#labels.column('ordinal')) return false;
    const ordinal = this.#labels.text(row, 'ordinal');
    return dividesAbove(ordinal, label) && !(ordinal === '' && this.#standsBeside(says));
  }

  /** "Zalo" below "Facebook" without an ordinal: one platform is no part of another. */
  #standsBeside({ channel }: LabelSays): boolean {
    return (channel?.subchannel ?? '') !== '' && (this.#whole?.channel?.subchannel ?? '') !== '';
  }
}
