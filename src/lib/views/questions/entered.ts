import type { AnswerBody, CellMeaning, ColumnMeaning, NameMeaning } from '#lib/domain/answer.ts';
import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { Question } from '#lib/domain/question.ts';

/** The answers that the options of a question offer: they tell what an answer that is typed must be about. */
function bodiesOf({ options }: Question): readonly AnswerBody[] {
  return options.flatMap(({ outcome }) => (outcome.kind === 'answer' ? outcome.bodies : []));
}

export function enteredPeriod(period: string): AnswerBody {
  return { about: 'period', period };
}

/** A unit that was looked up, as the sender or as what the name stands for; null where the question is about neither. */
export function enteredUnit(question: Question, unit: UnitKey): AnswerBody | null {
  if (question.cause === 'sender') return { about: 'sender', unit };
  return enteredName(question, { kind: 'unit', unit });
}

/** What the name of the question stands for; null where it is about no name. */
export function enteredName(question: Question, is: NameMeaning): AnswerBody | null {
  const name = nameOf(question);
  return name && { about: 'name', ...name, is };
}

/** The key of the name that a question is about, and inside which unit it holds. */
export function nameOf(question: Question): Pick<AnswerBody & { about: 'name' }, 'name' | 'within'> | null {
  const body = bodiesOf(question).find((each) => each.about === 'name');
  return body ? { name: body.name, within: body.within } : null;
}

/** What the column of the question holds. A label in a row has no column: its path is empty. */
export function enteredColumn(question: Question, is: ColumnMeaning): AnswerBody {
  const path = bodiesOf(question).find((each) => each.about === 'column')?.path ?? '';
  return { about: 'column', path, is };
}

/** What the cells of the question say; null where it is about no cell. */
export function enteredCell({ places }: Question, is: CellMeaning): AnswerBody | null {
  const place = places.find(({ cell }) => cell !== '');
  return place ? { about: 'cell', sheet: place.sheet, cell: place.cell, is } : null;
}
