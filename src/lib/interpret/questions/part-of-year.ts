import { periodLabelIn, type PeriodLabel } from '../period/label.ts';
import type { Asked } from './asked.ts';

/** The part of a year that a file's title names without the year ("QUÝ I"); null where it names none, or the year too. */
export function partOfYear({ interpretation }: Asked): PeriodLabel | null {
  const label = periodLabelIn(interpretation.document.title);
  return label && label.year === null && label.kind !== 'year' ? label : null;
}

/** The different parts of a year that the titles of files name; none where one of them names no part. */
export function partsIn(files: readonly Asked[]): readonly PeriodLabel[] {
  const parts = files.map(partOfYear);
  if (parts.includes(null)) return [];
  return [
    ...new Map(parts.flatMap((part) => (part ? [[`${part.kind} ${part.number}`, part]] : []))).values(),
  ];
}
