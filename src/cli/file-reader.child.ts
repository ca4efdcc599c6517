import type { Dictionary } from '#lib/domain/dictionary.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { registryOf } from '#lib/domain/registry.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { interpret, refused } from '#lib/interpret/interpret.ts';
import { readFile, type SourceFile } from '#lib/workbook/read.ts';
import { answerQuestions } from './answer-questions.ts';

/** What every file is read with. */
export interface Circumstances {
  readonly registry: RegistryFile;
  readonly province: string | null;
  readonly year: number | null;
  readonly dictionary?: Dictionary;
}

answerQuestions<Circumstances, SourceFile, Interpretation>((circumstances) => {
  const context = { ...circumstances, registry: registryOf(circumstances.registry) };
  return (file) => {
    const { workbook, problems } = readFile(file);
    if (!workbook) return refused(file.name, problems);
    const read = interpret(workbook, context);
    return { ...read, problems: [...problems, ...read.problems] };
  };
});
