import type { Answer, AnswerBody, ColumnMeaning, NameMeaning, Reach } from './answer.ts';
import { answerKey } from './answer.ts';
import type { Decision, OwnWord } from './decision.ts';
import type { UnitKey } from './dictionary.ts';
import { wordKey } from './own-word.ts';
import { collapse } from './text.ts';

/**
 * What a workspace will apply to files to come (bộ nhớ): the words of its dictionary, and the answers that reach
 * further than one file.
 */
export interface Memory {
  readonly words: readonly OwnWord[];
  readonly answers: readonly Answer[];
}

/** Two memories say different things of the same: only one of them can hold. */
export type Clash =
  | { readonly kind: 'word'; readonly ours: OwnWord; readonly theirs: OwnWord }
  | { readonly kind: 'answer'; readonly ours: Answer; readonly theirs: Answer };

/** What another memory has beside ours. */
export interface MemoryComparison {
  readonly fresh: Memory;
  /** How many of its words and answers we have already. */
  readonly same: number;
  readonly clashes: readonly Clash[];
}

/** The answers of a workspace that reach further than one file. */
export function lasting(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ reach }) => reach.kind !== 'file');
}

export function compareMemories(ours: Memory, theirs: Memory): MemoryComparison {
  const words = new Map(ours.words.map((word) => [wordKey(word), word]));
  const answers = new Map(ours.answers.map((answer) => [answerKey(answer), answer]));
  const fresh = { words: [] as OwnWord[], answers: [] as Answer[] };
  const clashes: Clash[] = [];
  let same = 0;
  for (const word of theirs.words) {
    const known = words.get(wordKey(word));
    if (!known) fresh.words.push(word);
    else if (saysTheSame(tidyWord(known), tidyWord(word))) same += 1;
    else clashes.push({ kind: 'word', ours: known, theirs: word });
  }
  for (const answer of theirs.answers) {
    const known = answers.get(answerKey(answer));
    if (!known) fresh.answers.push(answer);
    else if (saysTheSame(tidyAnswer(known), tidyAnswer(answer))) same += 1;
    else clashes.push({ kind: 'answer', ours: known, theirs: answer });
  }
  return { fresh, same, clashes };
}

/** The decisions that take another memory in: what is new of it, and of clashes those in which it is to win. */
export function takingIn(
  { fresh, clashes }: MemoryComparison,
  theirsWins: (clash: Clash) => boolean,
  at: string,
): readonly Decision[] {
  const won = clashes.filter(theirsWins);
  const drop = won.flatMap((clash) => (clash.kind === 'word' ? clash.ours : []));
  const add = [...fresh.words, ...won.flatMap((clash) => (clash.kind === 'word' ? clash.theirs : []))];
  const answers = [
    ...fresh.answers,
    ...won.flatMap((clash) => (clash.kind === 'answer' ? clash.theirs : [])),
  ];
  return [
    ...drop.map((word) => ({ at, kind: 'drop-word' as const, word })),
    ...add.map((word) => ({ at, kind: 'add-word' as const, word })),
    ...(answers.length > 0 ? [{ at, kind: 'answer' as const, answers }] : []),
  ];
}

/** The same word with its fields in one order and nothing else, its phrase in one spacing. */
export function tidyWord(word: OwnWord): OwnWord {
  const { list, phrase: written } = word;
  const phrase = collapse(written);
  if (list === 'channels')
    return { list, phrase, channel: word.channel, subchannel: collapse(word.subchannel) };
  return list === 'measures'
    ? { list, phrase, measure: word.measure }
    : { list, phrase, status: word.status };
}

/** The same answer with its fields in one order and nothing else. */
export function tidyAnswer(answer: Answer): Answer {
  return { ...tidyBody(answer), reach: tidyReach(answer.reach) };
}

function tidyBody(answer: AnswerBody): AnswerBody {
  switch (answer.about) {
    case 'period':
      return { about: answer.about, period: answer.period };
    case 'sender':
      return { about: answer.about, unit: tidyUnit(answer.unit) };
    case 'letterhead':
      return { about: answer.about, name: answer.name, unit: tidyUnit(answer.unit) };
    case 'layout':
      return { about: answer.about, sheet: answer.sheet, as: answer.as, turned: answer.turned };
    case 'column':
      return { about: answer.about, path: answer.path, is: tidyColumn(answer.is) };
    case 'row':
      return { about: answer.about, sheet: answer.sheet, row: answer.row, is: answer.is };
    case 'name': {
      const { about, name, within, is } = answer;
      return { about, name, within: within && tidyUnit(within), is: tidyName(is) };
    }
    case 'dash':
      return { about: answer.about, is: answer.is };
    case 'separator':
      return { about: answer.about, path: answer.path, decimal: answer.decimal };
    case 'cell': {
      const { about, sheet, cell, is } = answer;
      return {
        about,
        sheet,
        cell,
        is: is.kind === 'value' ? { kind: is.kind, value: is.value } : { kind: is.kind },
      };
    }
  }
}

function tidyReach(reach: Reach): Reach {
  switch (reach.kind) {
    case 'file':
      return { kind: reach.kind, sha256: reach.sha256 };
    case 'layout':
      return { kind: reach.kind, signature: reach.signature };
    case 'sender':
      return { kind: reach.kind, sender: reach.sender };
    case 'always':
      return { kind: reach.kind };
  }
}

function tidyColumn(is: ColumnMeaning): ColumnMeaning {
  if (is.kind !== 'figures') return { kind: is.kind };
  return { kind: is.kind, channel: is.channel, subchannel: is.subchannel, measure: is.measure, as: is.as };
}

function tidyName(is: NameMeaning): NameMeaning {
  return is.kind === 'unit' ? { kind: is.kind, unit: tidyUnit(is.unit) } : { kind: is.kind };
}

function tidyUnit({ level, code, from }: UnitKey): UnitKey {
  return { level, code, from };
}

function saysTheSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
