import { isChannel } from '#lib/domain/channel.ts';
import { terms } from '#lib/messages/terms.ts';
import type { Selection } from '../filter/selection.ts';
import { sourceOf } from '../source/behind.ts';
import type { Source } from '../source/source.ts';
import { partName } from './chart.ts';
import type { ChannelRow, Part } from './rows.ts';

/** What stands behind a cell of the table: of one channel, or of all together. */
export function cellSource({ id, name }: ChannelRow, column: string, selection: Selection): Source {
  if (!isChannel(column)) return sourceOf(name, selection, { unit: id });
  return sourceOf(`${name} · ${terms.channel[column]}`, selection, { unit: id, channels: [column] });
}

/** What stands behind a part of a unit's bar. */
export function partSource({ id, name }: ChannelRow, part: Part, selection: Selection): Source {
  return sourceOf(`${name} · ${partName(part)}`, selection, { unit: id, channels: part.channels });
}
