import { QUESTION_CAUSES, type Question } from '#lib/domain/question.ts';
import type { Asked, AskContext } from './asked.ts';
import { cellQuestions } from './cell.ts';
import { columnQuestions } from './column.ts';
import { dashQuestions } from './dash.ts';
import { Doubts } from './doubts.ts';
import { layoutQuestions } from './layout.ts';
import { nameQuestions } from './name.ts';
import { periodQuestions } from './period.ts';
import { remarkQuestions } from './remark.ts';
import { rivalQuestions } from './rivals.ts';
import { senderQuestions } from './sender.ts';
import { separatorQuestions } from './separator.ts';
import { totalQuestions } from './total.ts';

export type { Asked, AskContext } from './asked.ts';

const MAKERS: readonly ((doubts: Doubts) => Question[])[] = [
  periodQuestions,
  senderQuestions,
  layoutQuestions,
  columnQuestions,
  nameQuestions,
  dashQuestions,
  separatorQuestions,
  totalQuestions,
  cellQuestions,
  rivalQuestions,
  remarkQuestions,
];

/**
 * What a person is asked about submissions that were read and reconciled with each other: one question for all cells
 * of all files that one answer settles. First those that keep files from the figures, by cause; then those on which
 * most figures hang.
 */
export function questionsOf(asked: readonly Asked[], context: AskContext): readonly Question[] {
  const doubts = new Doubts(asked, context);
  return MAKERS.flatMap((make) => make(doubts)).sort(byImportance);
}

function byImportance(a: Question, b: Question): number {
  const byCause = QUESTION_CAUSES.indexOf(a.cause) - QUESTION_CAUSES.indexOf(b.cause);
  if (a.blocks !== b.blocks) return a.blocks ? -1 : 1;
  return (a.blocks ? byCause : 0) || b.figures - a.figures || byCause || (a.key < b.key ? -1 : 1);
}
