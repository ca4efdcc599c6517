import type { QuestionCause } from '#lib/domain/question.ts';

/** All questions of one cause in one dialog. */
export interface CauseDialog {
  readonly label: string;
  readonly onopen: () => void;
}

/** The dialog of a cause; null where its questions are answered one by one. */
export type DialogOf = (cause: QuestionCause) => CauseDialog | null;
