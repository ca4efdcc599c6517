import type {
  Answer,
  AnswerBody,
  AnswerSubject,
  CellMeaning,
  ColumnMeaning,
  NameMeaning,
  Reach,
} from './answer.ts';
import { CHANNELS } from './channel.ts';
import type { UnitKey } from './dictionary.ts';
import type { LayoutKind } from './interpretation.ts';
import { MEASURES } from './measure.ts';
import { parsePeriod } from './period.ts';
import type { RowClass } from './shown-sheet.ts';
import type { RegistryLevel } from './unit.ts';
import {
  isFlag,
  isNumber,
  isText,
  isWhole,
  oneOf,
  orNull,
  recordOf,
  tagged,
  textThat,
  wordsOf,
  type Check,
} from './shape.ts';

const YES = true;
const nothingMore = recordOf<object>({});

const isUnitKey = recordOf<UnitKey>({
  level: oneOf<RegistryLevel>({ tinh: YES, huyen: YES, xa: YES }),
  code: isText,
  from: orNull(isText),
});

const isReach = tagged<Reach, 'kind'>('kind', {
  file: recordOf({ sha256: isText }),
  layout: recordOf({ signature: isText }),
  sender: recordOf({ sender: isText }),
  always: nothingMore,
});

const isColumnMeaning = tagged<ColumnMeaning, 'kind'>('kind', {
  figures: recordOf({
    channel: orNull(wordsOf(CHANNELS)),
    subchannel: isText,
    measure: orNull(wordsOf(MEASURES)),
    as: oneOf({ value: YES, total: YES, comparison: YES, plan: YES }),
  }),
  unit: nothingMore,
  channel: nothingMore,
  measure: nothingMore,
  period: nothingMore,
  code: nothingMore,
  note: nothingMore,
  ignored: nothingMore,
});

const isNameMeaning = tagged<NameMeaning, 'kind'>('kind', {
  unit: recordOf({ unit: isUnitKey }),
  other: nothingMore,
  group: nothingMore,
});

const isCellMeaning = tagged<CellMeaning, 'kind'>('kind', {
  value: recordOf({ value: isNumber }),
  missing: nothingMore,
  no_activity: nothingMore,
  not_applicable: nothingMore,
  ignored: nothingMore,
});

const isRowMeaning = oneOf<RowClass | 'ignored'>({
  header: YES,
  numbers: YES,
  section: YES,
  plain: YES,
  note: YES,
  total: YES,
  data: YES,
  end: YES,
  ignored: YES,
});

type Body<Subject extends AnswerSubject> = Omit<Extract<AnswerBody, { about: Subject }>, 'about'>;

const isBody = tagged<AnswerBody, 'about'>('about', {
  period: recordOf<Body<'period'>>({ period: textThat((text) => parsePeriod(text) !== null) }),
  sender: recordOf<Body<'sender'>>({ unit: isUnitKey }),
  letterhead: recordOf<Body<'letterhead'>>({ name: isText, unit: isUnitKey }),
  layout: recordOf<Body<'layout'>>({
    sheet: isText,
    as: oneOf<LayoutKind>({ headings: YES, contrast: YES, continued: YES, bare: YES }),
    turned: isFlag,
  }),
  column: recordOf<Body<'column'>>({ path: isText, is: isColumnMeaning }),
  row: recordOf<Body<'row'>>({ sheet: isText, row: isWhole, is: isRowMeaning }),
  name: recordOf<Body<'name'>>({ name: isText, within: orNull(isUnitKey), is: isNameMeaning }),
  dash: recordOf<Body<'dash'>>({ is: oneOf({ missing: YES, zero: YES, no_activity: YES }) }),
  separator: recordOf<Body<'separator'>>({ path: isText, decimal: oneOf({ ',': YES, '.': YES }) }),
  cell: recordOf<Body<'cell'>>({ sheet: isText, cell: isText, is: isCellMeaning }),
});

const hasReach = recordOf<Pick<Answer, 'reach'>>({ reach: isReach });

/** Whether something that came from a file is an answer. */
export const isAnswer: Check<Answer> = (value): value is Answer => isBody(value) && hasReach(value);
