import { interpret } from '#lib/interpret/interpret.ts';
import { expand, readFile } from '#lib/workbook/read.ts';
import { registry } from '../helpers/registry.ts';

const CONTEXT = { registry, province: 'Quảng Trị', year: 2024 };

/** What became of the files in these bytes. */
export interface Verdict {
  read: number;
  refused: number;
}

/**
 * Reads bytes as the program does. Throws where it breaks its word: no error leaves the reader, a file is a workbook
 * or a problem, and every cell of what was read is accounted for.
 */
export function judge(bytes: Uint8Array): Verdict {
  const { files, problems } = expand({ name: 'x', bytes });
  const verdict = { read: 0, refused: files.length === 0 ? 1 : 0 };
  if (files.length === 0 && problems.length === 0) return verdict;
  for (const file of files) {
    const result = readFile(file);
    if ((result.workbook === null) !== result.problems.length > 0)
      throw new Error('neither workbook nor problem, or both');
    if (result.workbook === null) {
      verdict.refused++;
      continue;
    }
    verdict.read++;
    const { account } = interpret(result.workbook, CONTEXT);
    for (const { sheetIndex, nonempty, fact, label, task, target, total, note, problem } of account) {
      const sum = fact + label + task + target + total + note + problem;
      if (sum !== nonempty || nonempty !== result.workbook.sheets[sheetIndex]?.cells.length)
        throw new Error(`the account of sheet ${sheetIndex} does not close: ${sum} of ${nonempty}`);
    }
  }
  return verdict;
}
