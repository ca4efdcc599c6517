import { channelOf } from '../../lexicon/channels.ts';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { measureOf } from '../../quantity/measure-words.ts';
import { mostly, textsOf, type Body } from '../body-texts.ts';
import { aspectOf } from '../rows/row-aspects.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const MAY_MEASURE: ReadonlySet<Column['role']> = new Set(['content', 'unknown', 'channel']);

/** "Kênh | Chỉ số | Kết quả" with "Số bài đăng", "Lượt xem": beside names of channels, a column that says what is counted. */
export function withMeasureColumn(
  columns: readonly Column[],
  body: Body,
  own: OwnWords | null = null,
): readonly Column[] {
  // "Kênh | Tiêu chí": both headings may name channels.
  const names = columns.find(({ role }) => role === 'channel');
  if (!names || columns.some(({ role }) => role === 'measure')) return columns;
  const isMeasure = (text: string) =>
    !/\d/.test(text) &&
    aspectOf(text) === null &&
    beginsWithMeasure(text, own) &&
    channelOf(text, own) === null;
  const found = columns.find(
    (column) =>
      MAY_MEASURE.has(column.role) && column.col > names.col && mostly(textsOf(column, body), isMeasure),
  );
  return eachColumn(columns, (column) => (column === found ? columnAs(column, { role: 'measure' }) : column));
}

/** "Số bài đăng", "Lượt xem"; "Hướng dẫn nộp hồ sơ tại nhà" says what it was about. */
function beginsWithMeasure(text: string, own: OwnWords | null): boolean {
  const rest = text.replace(/^(?:tổng )?số (?:lượng )?/iu, '');
  const words = measureOf(rest, own)?.text;
  return words !== undefined && rest.toLowerCase().startsWith(words.toLowerCase());
}
