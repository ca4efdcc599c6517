import { measureOf } from '../../quantity/measure-words.ts';
import { mostly, textsOf, type Body } from '../body-texts.ts';
import type { Column } from './column.ts';

/** One name may be a remark beside the table. */
const LEAST_TEXTS = 2;

/** Whether a column that lost its heading says by its cells whose its rows are, or what they count. */
export function saysWhatRowsAre(column: Column, body: Body, isUnit: (text: string) => boolean): boolean {
  const texts = textsOf(column, body);
  const cells = [...texts].reduce((sum, [text, count]) => sum + (text === '' ? 0 : count), 0);
  return cells >= LEAST_TEXTS && (mostly(texts, isUnit) || mostly(texts, isMeasure));
}

/** "Tin, bài", and nothing besides. */
export function isMeasure(text: string): boolean {
  return measureOf(text)?.text === text;
}
