import type { ReachKind } from '#lib/domain/answer.ts';
import type { Question } from '#lib/domain/question.ts';
import { reachNames, reachNamesOfSeveral } from '#lib/messages/questions.ts';
import type { Choice } from '#lib/ui/choice.ts';

/** How far an answer to a question may reach, in words that say whether it is about one file or layout, or several. */
export function reachChoices({ reaches, files, signatures }: Question): Choice<ReachKind>[] {
  const isOfSeveral = { file: files.length > 1, layout: signatures.length > 1, sender: files.length > 1 };
  return reaches.map((value) => {
    const several = value !== 'always' && isOfSeveral[value];
    return { value, label: (several ? reachNamesOfSeveral : reachNames)[value] };
  });
}
