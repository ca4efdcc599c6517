import { Log } from '#lib/domain/log.ts';
import { exchangeFiles } from '#lib/export/exchange.ts';
import { interpret, refused, type ReadingContext } from '#lib/interpret/interpret.ts';
import { settle, type Read } from '#lib/interpret/settle.ts';
import { sha256 } from '#lib/vault/sha256.ts';
import { expand } from '#lib/workbook/expand.ts';
import { openFile, type SourceFile } from '#lib/workbook/read.ts';
import { gather } from '../../src/cli/gather.ts';
import { parseOptions } from '../../src/cli/options.ts';
import { registry } from '../helpers/registry.ts';
import { pathsOf, type LabelledCase } from './cases.ts';

/** What the command line writes of a case by name ("facts.csv"), read in this process: a registry for all cases. */
export async function readCase(each: LabelledCase): Promise<Record<string, string>> {
  const options = parseOptions([...each.flags, ...pathsOf(each)]);
  if (!options.ok) throw new Error(`${each.id}: ${options.error}`);
  const { province, year, paths } = options;
  const read: Read[] = [];
  for (const source of gather(paths).files) {
    const { files, problems } = expand(source);
    const archive = { ...refused(source.name, problems), refused: files.length === 0 };
    if (problems.length > 0) read.push({ sha256: await digestOf(source), interpretation: archive });
    for (const file of files) read.push(await readFile(file, { registry, province, year }));
  }
  return exchangeFiles(settle(read, new Log([]), registry));
}

async function readFile(file: SourceFile, context: ReadingContext): Promise<Read> {
  const { workbook, problems } = await openFile(file);
  if (!workbook) return { sha256: await digestOf(file), interpretation: refused(file.name, problems) };
  const interpretation = interpret(workbook, context);
  return {
    sha256: await digestOf(file),
    interpretation: { ...interpretation, problems: [...problems, ...interpretation.problems] },
  };
}

function digestOf({ bytes }: SourceFile): Promise<string> {
  return sha256(new Uint8Array(bytes));
}
