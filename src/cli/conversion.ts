import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '#lib/domain/app-error.ts';
import { EMPTY_DICTIONARY, mergedDictionary, type Dictionary } from '#lib/domain/dictionary.ts';
import { parseDictionaryOrMemory, unknownUnits } from '#lib/domain/dictionary-file.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { Log } from '#lib/domain/log.ts';
import { registryOf } from '#lib/domain/registry.ts';
import { parseRegistry, type RegistryFile } from '#lib/domain/registry-file.ts';
import { dataSetFiles } from '#lib/export/data-set/data-set.ts';
import { exchangeFiles } from '#lib/export/exchange.ts';
import { refused } from '#lib/interpret/interpret.ts';
import { settle, type Read } from '#lib/interpret/settle.ts';
import { convertWords as words } from '#lib/messages/convert.ts';
import { problemText } from '#lib/messages/problems.ts';
import { sha256 } from '#lib/vault/sha256.ts';
import { parseDecisions } from '#lib/vault/workspace-file/decision-lines.ts';
import { expand } from '#lib/workbook/expand.ts';
import type { SourceFile } from '#lib/workbook/read.ts';
import { FileReader } from './file-reader.ts';
import { gather } from './gather.ts';
import { parseOptions } from './options.ts';

/**
 * Reads the submissions that the arguments name and writes what they say as CSV; tells what it did on standard error.
 * 0: every file was read; 1: at least one was not; 2: wrong usage.
 */
export async function convert(args: readonly string[]): Promise<0 | 1 | 2> {
  if (args.includes('--help')) {
    console.log(words.help);
    return 0;
  }
  const options = parseOptions(args);
  if (!options.ok) return complain(`${options.error}\n${words.usage}`);
  const registry = loadRegistry(options.registry);
  if (registry === null) return complain(words.badRegistry(options.registry));
  const dictionary = loadDictionary(options.dictionary, registry);
  if (typeof dictionary === 'string') return complain(dictionary);
  const log = loadLog(options.decisions);
  if (log === null) return complain(words.badDecisions(options.decisions ?? ''));
  const { files, passedOver, missing } = gather(options.paths);
  const [unfound] = missing;
  if (unfound !== undefined) return complain(words.notFound(unfound));
  for (const name of passedOver) console.error(words.passedOver(name));

  const { province, year } = options;
  const reader = new FileReader({
    ...{ registry, province, year },
    dictionary: mergedDictionary(dictionary, log.dictionary),
    answers: log.answers,
  });
  const read: Read[] = [];
  for (const file of files) read.push(...(await convertFile(file, reader)));
  reader.stop();
  const units = registryOf(registry);
  const settled = settle(read, log, units);
  write(options.out, exchangeFiles(settled));
  if (options.dataSet) {
    const published = settled.map((interpretation, i) => ({ sha256: read[i]!.sha256, interpretation }));
    const files = dataSetFiles(published, {
      registry: units,
      province: options.province,
      madeAt: new Date().toISOString(),
    });
    for (const { path, bytes } of files) write(join(options.out, 'data-set'), { [path]: bytes });
  }
  summarise(settled);
  return settled.some((each) => each.refused) ? 1 : 0;
}

function loadRegistry(path: string): RegistryFile | null {
  try {
    return parseRegistry(readJson(path));
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The words of a dictionary file or an exported memory; a text says what is wrong with it. */
function loadDictionary(path: string | null, registry: RegistryFile): Dictionary | string {
  if (path === null) return EMPTY_DICTIONARY;
  const json = readJson(path);
  if (json === undefined) return words.badDictionary(path);
  const { dictionary, problems } = parseDictionaryOrMemory(json);
  const wrong = [...problems, ...unknownUnits(dictionary, registryOf(registry))];
  if (wrong.length > 0) return wrong.map((each) => words.dictionaryProblem(path, each)).join('\n');
  return dictionary;
}

/** What a log of decisions leads to; null where it cannot be read, or a line of it is no decision. */
function loadLog(path: string | null): Log | null {
  if (path === null) return new Log([]);
  const { decisions, whole } = parseDecisions(readText(path) ?? '-');
  return whole ? new Log(decisions) : null;
}

/** Undefined where there is no such file or it is no JSON. */
function readJson(path: string): unknown {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Undefined where there is no such file. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}

/** One file, or every file of an archive; what of the archive could not be taken out is a refusal of its own. */
async function convertFile(source: SourceFile, reader: FileReader): Promise<Read[]> {
  const { files, problems } = expand(source);
  const read: Read[] = [];
  if (problems.length > 0) {
    const interpretation = { ...refused(source.name, problems), refused: files.length === 0 };
    read.push({ sha256: await digestOf(source), interpretation });
  }
  for (const file of files)
    read.push({ sha256: await digestOf(file), interpretation: await reader.read(file) });
  return read;
}

function digestOf({ bytes }: SourceFile): Promise<string> {
  return sha256(new Uint8Array(bytes));
}

function write(out: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}

function summarise(interpretations: readonly Interpretation[]): void {
  for (const { file, problems } of interpretations.filter((each) => each.refused)) {
    console.error(words.refused(file, problems.map(problemText).join(' ')));
  }
  const count = (items: (each: Interpretation) => readonly unknown[]) =>
    interpretations.reduce((sum, each) => sum + items(each).length, 0);
  const cells = interpretations
    .flatMap(({ account }) => account)
    .reduce((sum, { nonempty }) => sum + nonempty, 0);
  console.error(
    words.summary({
      files: interpretations.filter((each) => !each.refused).length,
      facts: count((each) => each.facts),
      tasks: count((each) => each.tasks),
      targets: count((each) => each.targets),
      problems: count((each) => each.problems),
      cells,
    }),
  );
}

function complain(text: string): 2 {
  console.error(text);
  return 2;
}
