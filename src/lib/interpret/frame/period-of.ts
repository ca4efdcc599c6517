import { isFrame } from '../lexicon/labels.ts';
import { dateRangeIn, dayIn, type DateRange } from '../period/dates.ts';
import { periodLabelIn, yearIn, type PeriodLabel } from '../period/label.ts';
import { plain } from '../period/plain.ts';
import type { Line } from './lines.ts';
import { isTold } from './told.ts';

/** What texts say of the period of the figures below them, and the texts that said it. */
export interface PeriodEvidence {
  readonly label: PeriodLabel | null;
  readonly range: DateRange | null;
  readonly year: number | null;
  readonly lines: readonly Line[];
}

export const NO_EVIDENCE: PeriodEvidence = { label: null, range: null, year: null, lines: [] };

/** "(Kèm theo Báo cáo số … ngày …)": names a document, not the period. */
export function isEnclosure(text: string): boolean {
  return /^\(?\s*(kem theo|ban hanh kem theo|theo bao cao so|so:?\s*\d*\s*\/)/.test(plain(text));
}

/** The period that title lines name: the narrowest label that stands first, and a range of dates beside it. */
export function periodEvidence(lines: readonly Line[]): PeriodEvidence {
  const titles = lines.filter(({ text }) => !isFrame(text) && !isEnclosure(text));
  const labelled = titles
    .map((line) => ({ line, label: periodLabelIn(line.text) }))
    .filter(({ label }) => label !== null);
  const heading = labelled.filter(({ line }) => !isTold(line.text));
  const among = heading.length > 0 ? heading : labelled;
  const chosen = among.find(({ label }) => label?.kind !== 'year') ?? among[0];
  const ranged = titles.find(({ text }) => dateRangeIn(text) !== null);
  const dated = titles.find(({ text }) => yearIn(text) !== null);
  const used = [chosen?.line, ranged, dated].filter((line) => line !== undefined);
  return {
    label: chosen?.label ?? null,
    range: ranged ? dateRangeIn(ranged.text) : null,
    year: chosen?.label?.year ?? (dated ? yearIn(dated.text) : null),
    lines: [...new Set(used)],
  };
}

/** The year in which the document was signed or that an enclosure line names; null where none does. */
export function documentYear(lines: readonly Line[]): number | null {
  const days = lines.filter(({ text }) => isFrame(text) || isEnclosure(text)).map(({ text }) => dayIn(text));
  const day = days.find((each) => each !== '');
  return day ? Number(day.slice(0, 4)) : null;
}
