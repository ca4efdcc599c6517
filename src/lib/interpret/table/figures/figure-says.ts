import type { ChannelReading } from '../../lexicon/channels.ts';
import type { MeasureReading } from '../../lexicon/measures.ts';

/** What stands beside or around one figure of a cell and says of it alone what it counts. */
export interface FigureSays {
  readonly channel: ChannelReading | null;
  readonly measure: MeasureReading | null;
  /** A line of the row's label says it, which then says nothing of the other figures. */
  readonly isLine: boolean;
  /** The figures of the cell are of several channels: what is said of one counts for more than what its row says. */
  readonly isOneOfSeveral: boolean;
}
