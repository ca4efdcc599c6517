import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../helpers/csv.ts';

/** A folder with cases.json, files/ and expected/ (README.md): this one, or that of `LABELLED`. */
export const FOLDER = process.env['LABELLED'] ?? import.meta.dirname;

/** Files that arrive together, and how they are read. */
export interface LabelledCase {
  readonly id: string;
  readonly files: readonly string[];
  /** Options of the command line: "--province", "Quảng Trị", "--year", "2024". */
  readonly flags: readonly string[];
  /** How the command line ends: 1 where a file cannot be read. */
  readonly exit: 0 | 1;
}

/** A row of a CSV file, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

export const CASES = JSON.parse(readFileSync(join(FOLDER, 'cases.json'), 'utf8')) as readonly LabelledCase[];

export function pathsOf({ files }: LabelledCase): string[] {
  return files.map((file) => join(FOLDER, 'files', file));
}

/** What a case's labels say: "facts", "problems", … None where the case has no such file. */
export function labelled({ id }: LabelledCase, name: string): readonly Row[] {
  const path = join(FOLDER, 'expected', id, `${name}.csv`);
  return existsSync(path) ? rowsOf(readFileSync(path, 'utf8')) : [];
}

export function rowsOf(csv: string): readonly Row[] {
  const [head = [], ...rows] = readCsv(csv.normalize('NFC'));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}
