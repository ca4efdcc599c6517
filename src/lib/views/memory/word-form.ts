import { CHANNELS, isChannel } from '#lib/domain/channel.ts';
import type { OwnWord } from '#lib/domain/decision.ts';
import { isMeasure, MEASURES } from '#lib/domain/measure.ts';
import { TASK_STATUSES } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import { memoryWords } from '#lib/messages/memory.ts';
import { terms } from '#lib/messages/terms.ts';
import type { Choice } from '#lib/ui/choice.ts';

/** The meaning of something that is no channel. */
const NONE = 'none';

/** What a person types and chooses of a word. */
export interface WordForm {
  readonly list: OwnWord['list'];
  readonly phrase: string;
  /** One of `meaningChoices`; null while none is chosen. */
  readonly meaning: string | null;
  readonly subchannel: string;
}

/** What a word of a list may mean. */
export function meaningChoices(list: OwnWord['list']): readonly Choice[] {
  switch (list) {
    case 'channels':
      return [
        ...CHANNELS.map((value) => ({ value, label: terms.channel[value] })),
        { value: NONE, label: memoryWords.words.noChannel },
      ];
    case 'measures':
      return MEASURES.map((value) => ({ value, label: terms.measure[value] }));
    case 'statuses':
      return TASK_STATUSES.map((value) => ({ value, label: terms.taskStatus[value] }));
  }
}

/** The form of a word, to be changed. */
export function formOf(word: OwnWord | null): WordForm {
  if (!word) return { list: 'channels', phrase: '', meaning: null, subchannel: '' };
  const { list, phrase } = word;
  switch (list) {
    case 'channels':
      return { list, phrase, meaning: word.channel ?? NONE, subchannel: word.subchannel };
    case 'measures':
      return { list, phrase, meaning: word.measure, subchannel: '' };
    case 'statuses':
      return { list, phrase, meaning: word.status, subchannel: '' };
  }
}

/** The word that a form says; null where something is missing. */
export function wordOf(form: WordForm): OwnWord | null {
  const { list, meaning } = form;
  const phrase = collapse(form.phrase);
  if (meaning === null || !/[\p{L}\p{N}]/u.test(phrase)) return null;
  if (list === 'channels') {
    if (meaning === NONE) return { list, phrase, channel: null, subchannel: '' };
    return isChannel(meaning)
      ? { list, phrase, channel: meaning, subchannel: collapse(form.subchannel) }
      : null;
  }
  if (list === 'measures') return isMeasure(meaning) ? { list, phrase, measure: meaning } : null;
  const status = TASK_STATUSES.find((each) => each === meaning);
  return status ? { list, phrase, status } : null;
}
