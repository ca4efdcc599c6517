import { createHash } from 'node:crypto';
import type { Answer } from '#lib/domain/answer.ts';
import type { Dictionary } from '#lib/domain/dictionary.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { registryOf } from '#lib/domain/registry.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { readAnswered } from '#lib/interpret/answered/read-answered.ts';
import { interpret, refused } from '#lib/interpret/interpret.ts';
import { openFile, type SourceFile } from '#lib/workbook/read.ts';
import { answerQuestions } from './answer-questions.ts';

/** What every file is read with. */
export interface Circumstances {
  readonly registry: RegistryFile;
  readonly province: string | null;
  readonly year: number | null;
  readonly dictionary?: Dictionary;
  /** What a person answered, about whatever files. */
  readonly answers?: readonly Answer[];
}

answerQuestions<Circumstances, SourceFile, Interpretation>((circumstances) => {
  const { answers = [], ...others } = circumstances;
  const context = { ...others, registry: registryOf(circumstances.registry) };
  return async (file) => {
    const { workbook, problems } = await openFile(file);
    if (!workbook) return refused(file.name, problems);
    const { interpretation: read } = readAnswered(sha256Of(file), answers, (reaching) =>
      interpret(workbook, reaching.length === 0 ? context : { ...context, answers: reaching }),
    );
    return { ...read, problems: [...problems, ...read.problems] };
  };
});

function sha256Of({ bytes }: SourceFile): string {
  return createHash('sha256').update(bytes).digest('hex');
}
