import { factsCsv } from '#lib/export/facts-csv.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { interpret, refused } from '#lib/interpret/interpret.ts';
import { expand, readFile } from '#lib/workbook/read.ts';
import { registry } from '../helpers/registry.ts';
import type { HostileInput } from './hostile-input.ts';

/** What became of an input: what was read, the texts of its cells, and what is written out of it. */
export interface Judged {
  readonly interpretations: readonly Interpretation[];
  readonly texts: readonly string[];
  readonly csv: string;
}

/**
 * Takes an input in as the program does. Throws where the program breaks its word for any input: an error that leaves
 * the reader, a cell without an account, a polluted prototype.
 */
export function judgeInput({ name = 'a.xlsx', bytes }: HostileInput): Judged {
  const { files, problems } = expand({ name, bytes: bytes() });
  const texts: string[] = [];
  const interpretations = files.map((file) => {
    const { workbook, problems: reasons } = readFile(file);
    if (!workbook) return refused(file.name, reasons);
    texts.push(...workbook.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)));
    texts.push(...workbook.sheets.map((sheet) => sheet.name));
    const read = interpret(workbook, { registry, province: 'Quảng Trị', year: null });
    workbook.sheets.forEach(({ cells }, i) => checkAccount(read, i, cells.length));
    return { ...read, problems: [...reasons, ...read.problems] };
  });
  if (problems.length > 0) interpretations.push(refused(name, problems));
  for (const key of ['polluted', 'isAdmin']) {
    if (Reflect.get({}, key) !== undefined) throw new Error(`the prototype of all objects has "${key}"`);
  }
  return { interpretations, texts, csv: factsCsv(interpretations) };
}

function checkAccount({ account }: Interpretation, sheet: number, cells: number): void {
  const of = account.find(({ sheetIndex }) => sheetIndex === sheet);
  if (!of) throw new Error(`sheet ${sheet} has no account`);
  const sum = of.fact + of.label + of.task + of.target + of.total + of.note + of.problem;
  if (sum !== of.nonempty || of.nonempty !== cells)
    throw new Error(`the account of sheet ${sheet} does not close: ${sum} of ${cells}`);
}
