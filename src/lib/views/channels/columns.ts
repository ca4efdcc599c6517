import type { Channel } from '#lib/domain/channel.ts';
import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded } from '#lib/messages/format.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import { fileNumber, rankColumn, remarkColumn, unitColumns, type ViewColumn } from '../figure/column.ts';
import { boundOf, EMPTY_TALLY, hasFigures, stateOf, type Tally } from '../figure/tally.ts';
import type { ChannelRow } from './rows.ts';

/** Rank by the sum, unit, each channel, the sum, and what must be known of it. */
export function channelColumns(
  rows: readonly ChannelRow[],
  channels: readonly Channel[],
): ViewColumn<ChannelRow>[] {
  return [
    rankColumn(),
    ...unitColumns(rows),
    ...channels.map((channel) =>
      tallyColumn(channel, terms.channelShort[channel], (row) => row.channels.get(channel)),
    ),
    ...(channels.length > 1 ? [tallyColumn('total', compareWords.total, (row) => row)] : []),
    remarkColumn(),
  ];
}

function tallyColumn(
  key: string,
  label: string,
  tallyOf: (row: ChannelRow) => Tally | undefined,
): ViewColumn<ChannelRow> {
  const text = (row: ChannelRow) => tallyText(tallyOf(row));
  return {
    key,
    label,
    align: 'end',
    text,
    value: (row) => {
      const tally = tallyOf(row);
      if (!tally || tally.value === null) return text(row) === viewWords.noneMark ? null : text(row);
      return fileNumber(tally.value, text(row), boundOf(tally) === 'exact');
    },
    sort: (row) => tallyOf(row)?.value ?? null,
    picks: (row) => hasFigures(tallyOf(row) ?? EMPTY_TALLY),
  };
}

/** The number, or the reason for its absence where one was given. */
function tallyText(tally: Tally | undefined): string {
  if (!tally || stateOf(tally) === 'none') return viewWords.noneMark;
  return tally.value === null
    ? viewWords.tallyState[stateOf(tally)]
    : formatBounded(tally.value, boundOf(tally));
}
