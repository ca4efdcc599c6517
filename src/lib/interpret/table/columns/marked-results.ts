import { channelOf } from '../../lexicon/channels.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { crossesSay, isCross } from '../../task/crosses.ts';
import { isMark, statusOf } from '../../task/status.ts';
import { mostly, textsOf, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const NAMES: ReadonlySet<Column['role']> = new Set(['content', 'channel', 'task']);
const SAYS_STATUS: ReadonlySet<Column['role']> = new Set(['status', 'done', 'not_done', 'finished', 'rate']);

/**
 * "Nội dung | Kết quả" with nothing but marks and words of status below: what was to be done, and whether it was. Where
 * the rows are channels a mark says that they were used, unless ticks and crosses stand against each other.
 */
export function withMarkedResults(
  columns: readonly Column[],
  body: Body,
  own: OwnWords | null = null,
): readonly Column[] {
  const names = columns.find(({ role }) => NAMES.has(role));
  const results = columns.filter(({ role }) => role === 'result');
  const [result] = results;
  if (!names || !result || results.length > 1 || columns.some(({ role }) => SAYS_STATUS.has(role)))
    return columns;
  const texts = textsOf(result, body);
  const said = [...texts.keys()].filter((text) => text !== '');
  const areStatuses = said.length > 0 && said.every((text) => isMark(text) || statusOf(text, own) !== null);
  const areMarks = said.some(isMark) && areStatuses && !holdsOther(result, body);
  if (!areMarks) return columns;
  const areOpposed = crossesSay(said) === 'not_done' && said.some(isCross);
  const areChannels = mostly(textsOf(names, body), (text) => channelOf(text, own) !== null);
  if (!areOpposed && areChannels) return columns;
  return eachColumn(columns, (column) => (column === result ? columnAs(column, { role: 'status' }) : column));
}

function holdsOther({ col }: Column, { view, first, last }: Body): boolean {
  return view.rowsBetween(first, last).some((row) => {
    const cell = view.own(row, col);
    return cell !== undefined && cell.value.kind !== 'text';
  });
}
