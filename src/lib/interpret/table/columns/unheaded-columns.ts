import { measureOf } from '../../quantity/measure-words.ts';
import { channelOf } from '../../lexicon/channels.ts';
import { wholePeriodLabel } from '../../period/label.ts';
import { isHamlet, officeLevel } from '../../unit/office.ts';
import { aspectOf } from '../rows/row-aspects.ts';
import { mostly, textsOf, type Body } from '../body-texts.ts';
import type { Column } from './column.ts';

/** One name may be a remark beside the table. */
const LEAST_TEXTS = 2;

/**
 * Whether a column that lost its heading says by its cells whose its rows are, or what they count; left of the figures also
 * that they are of offices, of periods, of plans and results.
 */
export function saysWhatRowsAre(
  column: Column,
  body: Body,
  isUnit: (text: string) => boolean,
  isLeft = false,
): boolean {
  const texts = textsOf(column, body);
  const cells = [...texts].reduce((sum, [text, count]) => sum + (text === '' ? 0 : count), 0);
  return (
    cells >= LEAST_TEXTS &&
    (isLeft ? [isUnit, isMeasure, saysAspect, isPlace, isPeriod] : [isUnit, isMeasure]).some((test) =>
      mostly(texts, test),
    )
  );
}

function saysAspect(text: string): boolean {
  return aspectOf(text) !== null;
}

function isPeriod(text: string): boolean {
  return wholePeriodLabel(text) !== null;
}

/** "Phòng Kinh tế", "Thôn Hà Bắc". */
function isPlace(text: string): boolean {
  return (officeLevel(text) !== null && channelOf(text) === null) || isHamlet(text);
}

/** "Tin, bài", and nothing besides. */
export function isMeasure(text: string): boolean {
  return measureOf(text)?.text === text;
}
