/**
 * How fast files are read, next to SheetJS merely opening the same bytes with its leanest options:
 *
 *     npm run -s bench:import
 *
 * Many small wide forms and one long list are made in memory; every round measures all ways one after another,
 * and the median of the rounds counts. `ratio` is a way's time by that of SheetJS: below 1 is faster.
 * Nothing is asserted: times say something only beside each other, on one machine.
 */
import * as XLSX from 'xlsx';
import { interpret } from '#lib/interpret/interpret.ts';
import { readFile, type SourceFile } from '#lib/workbook/read.ts';
import { longList, wideForms } from './books.ts';
import { registry } from '../helpers/registry.ts';

const LEANEST = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: false,
  cellStyles: false,
} as const;

const context = { registry, province: 'Quảng Trị', year: null };

/** The ways to take a file in; the first is what the others are measured by. */
const WAYS = {
  'SheetJS opens': ({ bytes }: SourceFile) => XLSX.read(bytes, LEANEST),
  'we read': (file: SourceFile) => readFile(file),
  'we read and interpret': (file: SourceFile) => {
    const { workbook } = readFile(file);
    if (workbook === null) throw new Error(`${file.name} was refused`);
    return interpret(workbook, context);
  },
} satisfies Record<string, (file: SourceFile) => unknown>;

/** Milliseconds that each way takes for all files, the median of so many rounds behind a first that is not counted. */
function medians(files: readonly SourceFile[], rounds: number): Map<string, number> {
  const times = new Map(Object.keys(WAYS).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, take] of Object.entries(WAYS)) {
      const start = performance.now();
      for (const file of files) take(file);
      if (round > 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function report(title: string, files: readonly SourceFile[], rounds: number): void {
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const times = medians(files, rounds);
  const [base = 0] = times.values();
  console.log(`${title}: ${megabytes.toFixed(2)} MB, median of ${rounds} rounds`);
  for (const [name, time] of times) {
    const numbers = [
      `${time.toFixed(0)} ms`,
      `${((files.length * 1000) / time).toFixed(1)} files/s`,
      `${((megabytes * 1000) / time).toFixed(2)} MB/s`,
      `ratio ${(time / base).toFixed(2)}`,
    ];
    console.log(`  ${name.padEnd(22)}${numbers.map((text) => text.padStart(16)).join('')}`);
  }
}

report('200 forms of 40 × 12 cells', wideForms(200), 7);
report('1 list of 100 000 × 5 cells', [longList(100_000)], 3);
