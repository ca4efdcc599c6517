import { readFileSync } from 'node:fs';

/**
 * What goes wrong once, by a slip of the hand: a total that is not the sum, a formula that broke, the letter O for zero,
 * words for a number, a number below zero, "1.25" for 1 250, a commune listed twice, no period, a report sent again with
 * another number.
 */
const FAULTS = [
  'slip',
  'error',
  'letter-o',
  'words',
  'negative',
  'fraction',
  'twice',
  'no-period',
  'resent',
] as const;

export type Fault = (typeof FAULTS)[number];

/** The faults by "quarter huyện number of the file" (faults.txt); at most one a file. */
const BY_FILE: ReadonlyMap<string, Fault> = new Map(
  readFileSync('tests/effort/faults.txt', 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [quarter, huyen, file, said] = line.split(' ');
      const fault = FAULTS.find((each) => each === said);
      if (!fault) throw new Error(`Not understood: ${line}`);
      return [`${quarter} ${huyen} ${file}`, fault];
    }),
);

/** The fault in a clerk's file of this number, counted from 1. */
export function faultIn(quarter: number, huyen: string, file: number): Fault | null {
  return BY_FILE.get(`${quarter} ${huyen} ${file}`) ?? null;
}
