import type { Channel } from '#lib/domain/channel.ts';
import { channelOf, type ChannelReading } from '../../lexicon/channels.ts';
import { measureOn, usualMeasure, type MeasureReading } from '../../lexicon/measures.ts';
import { measureOf } from '../../quantity/measure-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { RowReading } from '../rows/row-reading.ts';
import type { TableContext } from '../table-context.ts';
import type { ColumnSays } from './column-readings.ts';
import type { FigureSays } from './figure-says.ts';

const ALL_CHANNELS: ChannelReading = { channel: 'all', subchannel: '' };
const OTHER_CHANNEL: ChannelReading = { channel: 'other', subchannel: '' };

/**
 * The channel and the measure of a figure: what its own words say, what is said of it alone, then its column, its row,
 * and what stands around the table.
 */
export class WhatIsCounted {
  readonly #context: TableContext;
  /** The rows name several channels, whatever the title of their table does. */
  readonly #isMixed: boolean;

  constructor(context: TableContext, rows: readonly RowReading[]) {
    this.#context = context;
    this.#isMixed = new Set(rows.flatMap(({ channel }) => channel?.channel ?? [])).size > 1;
  }

  /** "05 băng rôn, 02 hội nghị" under "Khác": words that name a channel say more than that. */
  channel(
    { unitText }: Quantity,
    row: RowReading,
    ofColumn: ColumnSays,
    says: FigureSays | null,
  ): ChannelReading {
    const given = this.#channelAround(row, ofColumn);
    if (
      says?.channel &&
      (given.channel === 'other' || (says.isOneOfSeveral && !isSameEvent(given, says.channel)))
    )
      return says.channel;
    if (given.channel !== 'other' || unitText === '') return given;
    return channelOf(unitText, this.#context.view.words) ?? given;
  }

  #channelAround(row: RowReading, { channel, total }: ColumnSays): ChannelReading {
    if (channel) return channel;
    if (row.channel) return row.channel;
    if (row.hasOwnLabel && row.isTotal && (!this.#context.channel || this.#isMixed)) return ALL_CHANNELS;
    return total ?? this.#context.channel ?? OTHER_CHANNEL;
  }

  measure(
    quantity: Quantity,
    channel: Channel,
    row: RowReading,
    ofColumn: ColumnSays,
    says: FigureSays | null,
  ): MeasureReading {
    if (quantity.percent) return { measure: 'percent', text: '%' };
    const own = quantity.unitText === '' ? null : measureOf(quantity.unitText, this.#context.view.words);
    if (quantity.of !== null) return { measure: 'unit_count', text: own?.text ?? '' };
    if (own && own.measure !== 'other') return measureOn(channel, own);
    const { measure: told, counted, channel: subject } = this.#context;
    if (says?.measure && !says.isLine) return measureOn(channel, says.measure);
    const line = says?.isLine ? says : null;
    // "tin⏎lượt" beside "10⏎40": what the lines count, whatever the heading does.
    if (line?.measure && line.channel === null) return measureOn(channel, line.measure);
    const named = ofColumn.measure ?? (line ? line.measure : row.measure);
    // "ĐVT: lượt người" above "Hội nghị": of gatherings, who came is counted.
    if (told?.measure === 'people' && named?.measure === 'session') return told;
    if (ofColumn.measureThere) return ofColumn.measureThere;
    const ofSubject = subject?.channel === channel ? counted : null;
    const given = named ?? told ?? ofSubject;
    return given ? measureOn(channel, given) : usualMeasure(channel);
  }
}

const EVENTS: ReadonlySet<Channel> = new Set([
  'oral',
  'meeting',
  'dialogue',
  'training',
  'contest',
  'mobile',
]);

/** "Đối thoại | 2 hội nghị, 120 người": a gathering by its common name is the one that the row is about. */
function isSameEvent(given: ChannelReading, told: ChannelReading): boolean {
  return told.channel === 'meeting' && EVENTS.has(given.channel);
}
