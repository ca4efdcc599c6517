import { CHANNELS } from './channel.ts';
import type { OwnWord } from './decision.ts';
import { MEASURES } from './measure.ts';
import { isText, orNull, recordOf, tagged, wordsOf, type Check } from './shape.ts';
import { TASK_STATUSES } from './task.ts';

/** Whether something that came from a file is a word of a user's dictionary. */
export const isOwnWord: Check<OwnWord> = tagged<OwnWord, 'list'>('list', {
  channels: recordOf({ phrase: isText, channel: orNull(wordsOf(CHANNELS)), subchannel: isText }),
  measures: recordOf({ phrase: isText, measure: wordsOf(MEASURES) }),
  statuses: recordOf({ phrase: isText, status: wordsOf(TASK_STATUSES) }),
});
