/**
 * Many small wide forms and one long list are made in memory; every round measures all ways one after another,
 * and the median of the rounds counts. `ratio` is a way's time by that of SheetJS: below 1 is faster. All ways take one
 * thread but the last of the forms, which reads them as the page does on this machine: in so many readers, each in a
 * thread of its own, with what it costs to hand over files and figures, and to pack these for the vault.
 * Nothing is asserted: times say something only beside each other, on one machine.
 */
import * as XLSX from 'xlsx';
import { interpret } from '#lib/interpret/interpret.ts';
import { readFile, type SourceFile } from '#lib/workbook/read.ts';
import { PageReading, READERS } from './as-the-page.ts';
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

/** A way to take files in, one after another or several at once. */
type Way = (files: readonly SourceFile[]) => unknown;

/** Each file by itself, in this one thread. */
function oneByOne(take: (file: SourceFile) => unknown): Way {
  return (files) => files.forEach(take);
}

/** The ways to take files in; the first is what the others are measured by. */
const ONE_THREAD: ReadonlyMap<string, Way> = new Map([
  ['one thread: SheetJS opens', oneByOne(({ bytes }) => XLSX.read(bytes, LEANEST))],
  ['one thread: we read', oneByOne((file) => readFile(file))],
  [
    'one thread: we read and interpret',
    oneByOne((file) => {
      const { workbook } = readFile(file);
      if (workbook === null) throw new Error(`${file.name} was refused`);
      return interpret(workbook, context);
    }),
  ],
]);

/** Milliseconds that each way takes for all files, the median of so many rounds behind a first that is not counted. */
async function medians(
  ways: ReadonlyMap<string, Way>,
  files: readonly SourceFile[],
  rounds: number,
): Promise<Map<string, number>> {
  const times = new Map([...ways.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, take] of ways) {
      const start = performance.now();
      await take(files);
      if (round > 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

async function report(
  title: string,
  ways: ReadonlyMap<string, Way>,
  files: readonly SourceFile[],
  rounds: number,
): Promise<void> {
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const times = await medians(ways, files, rounds);
  const [base = 0] = times.values();
  console.log(`${title}: ${megabytes.toFixed(2)} MB, median of ${rounds} rounds`);
  for (const [name, time] of times) {
    const numbers = [
      `${time.toFixed(0)} ms`,
      `${((files.length * 1000) / time).toFixed(1)} files/s`,
      `${((megabytes * 1000) / time).toFixed(2)} MB/s`,
      `ratio ${(time / base).toFixed(2)}`,
    ];
    console.log(`  ${name.padEnd(36)}${numbers.map((text) => text.padStart(16)).join('')}`);
  }
}

const page = new PageReading();
const AS_THE_PAGE = new Map(ONE_THREAD).set(`as the page reads (${READERS} workers)`, (files) =>
  page.read(files),
);

await report('200 forms of 40 × 12 cells', AS_THE_PAGE, wideForms(200), 7);
await page.end();
await report('1 list of 100 000 × 5 cells', ONE_THREAD, [longList(100_000)], 3);
