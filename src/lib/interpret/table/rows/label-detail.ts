import type { Channel } from '#lib/domain/channel.ts';
import { channelOf } from '../../lexicon/channels.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';
import { labelSays, type LabelSays } from './label-says.ts';

const DETAILS: ReadonlySet<Column['role']> = new Set(['content', 'unknown']);

/** Words for several channels at once are read as the commonest of them: "Trực quan", "Báo đài", "Trực tiếp". */
const KIN: readonly ReadonlySet<Channel>[] = [
  new Set(['banner', 'leaflet', 'posting', 'documents']),
  new Set(['meeting', 'dialogue', 'training', 'contest', 'oral']),
  new Set(['radio', 'press']),
  new Set(['portal', 'social', 'mobile']),
];

/** As many words as a name has that stands at the beginning: "Lớp tập huấn về …". */
const NAME = 3;

/** Columns that tell more of what the label of a row names: "Hình thức: Trực tiếp | Nội dung: Hội nghị". */
export function detailsBeside(table: Table, label: Column | undefined): readonly Column[] {
  return label ? table.columns.filter((column) => column !== label && DETAILS.has(column.role)) : [];
}

/**
 * What a row says with what stands beside its label: where the label names no channel that of the details, and where one
 * label stands for a group of rows, the form of it that they name ("Trực quan | Tờ rơi").
 */
export function withDetails(
  says: LabelSays,
  row: number,
  label: Column | undefined,
  details: readonly Column[],
  view: SheetView,
): LabelSays {
  if (!label || details.length === 0) return says;
  if (says.channel !== null && !standsForSeveral(view, row, label)) return says;
  for (const { col } of details) {
    const text = view.text(row, col);
    const detail = labelSays(text, view.words);
    if (!detail.channel) continue;
    if (says.channel === null || isFormOf(says.channel.channel, detail.channel.channel, text, view.words))
      return { ...says, channel: detail.channel, measure: detail.measure ?? says.measure };
  }
  return says;
}

function standsForSeveral(view: SheetView, row: number, { col }: Column): boolean {
  const cell = view.at(row, col);
  const area = cell && view.mergeOf(cell);
  return area !== undefined && area.bottom > area.top;
}

/** A topic may name a channel too: the name of a form stands first. */
function isFormOf(group: Channel, form: Channel, text: string, words: OwnWords | null): boolean {
  if (!KIN.some((kin) => kin.has(group) && kin.has(form))) return false;
  return channelOf(text.split(' ').slice(0, NAME).join(' '), words)?.channel === form;
}
