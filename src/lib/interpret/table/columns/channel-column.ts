import { channelOf } from '../../lexicon/channels.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { mostly, textsOf, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const NAMES_ROWS: ReadonlySet<Column['role']> = new Set(['channel', 'content', 'task']);
const MAY_NAME: ReadonlySet<Column['role']> = new Set(['unknown', 'plan', 'value', 'done']);

/** Where no heading says how rows are named, the first column whose texts name channels does, whatever it is called. */
export function withChannelColumn(
  columns: readonly Column[],
  body: Body,
  own: OwnWords | null = null,
): readonly Column[] {
  if (columns.some(({ role }) => NAMES_ROWS.has(role))) return columns;
  // Behind the names of units only a column that no heading explains.
  const unit = columns.find(({ role }) => role === 'unit');
  const mayName = unit
    ? columns.filter(({ role, col }) => role === 'unknown' && col > unit.col)
    : columns.filter(({ role }) => MAY_NAME.has(role));
  const isOfChannels = unit !== undefined && columns.some(({ channel }) => channel !== null);
  const found = isOfChannels ? undefined : mayName.find((column) => namesChannels(column, body, own));
  return eachColumn(columns, (column) => (column === found ? columnAs(column, { ...NAMING }) : column));
}

/** "5 băng rôn" below a heading of figures. */
function isCount({ role }: Column, text: string): boolean {
  return role === 'value' && /\d/.test(text);
}

/** "Hội nghị, tập huấn" above their names heads no figures. */
const NAMING = { role: 'channel', channel: null, subchannel: '', measure: null, measureText: '' } as const;

function namesChannels(column: Column, body: Body, own: OwnWords | null): boolean {
  const texts = textsOf(column, body);
  return texts.size > 1 && mostly(texts, (text) => !isCount(column, text) && channelOf(text, own) !== null);
}
