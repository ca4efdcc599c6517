import { remembered } from '#lib/domain/remembered.ts';
import { isFrame } from '../lexicon/labels.ts';
import { dateRangeIn, dayIn, type DateRange } from '../period/dates.ts';
import { isPartOfYear, periodLabelIn, wholePeriodLabel, yearIn, type PeriodLabel } from '../period/label.ts';
import { plain } from '../period/plain.ts';
import type { Line } from './lines.ts';
import { isTold } from './told.ts';

/** What texts say of the period of the figures below them, and the texts that said it. */
export interface PeriodEvidence {
  readonly label: PeriodLabel | null;
  readonly range: DateRange | null;
  readonly year: number | null;
  /** The year that ends a title which names no period: "KẾT QUẢ TUYÊN TRUYỀN CCHC 2024". */
  readonly endsWithYear: number | null;
  readonly lines: readonly Line[];
}

export const NO_EVIDENCE: PeriodEvidence = {
  ...{ label: null, range: null, year: null },
  endsWithYear: null,
  lines: [],
};

/** "* Tháng 1/2026", "1. Quý I": of the table right below it. */
const BULLET = /^(?:[-+*•]|\d{1,2}[.)]|[IVX]+[.)])\s+/u;
const AT_END = /\p{L}\s+(20\d\d)\s*[.)]?$/u;

/** "(Kèm theo Báo cáo số … ngày …)": names a document, not the period. */
export function isEnclosure(text: string): boolean {
  return /^\(?\s*(kem theo|ban hanh (?:kem )?theo|theo bao cao so|so:?\s*\d*\s*\/)/.test(plain(text));
}

/** What one line says of the period; `isTold`: in a sentence, where titles are trusted more. */
interface LineSays {
  readonly label: PeriodLabel | null;
  readonly isTold: boolean;
  readonly range: DateRange | null;
  readonly year: number | null;
  /** The period that it is nothing but the name of, a bullet aside. */
  readonly whole: PeriodLabel | null;
  /** The year at its end. */
  readonly endsWithYear: number | null;
}

const lineSays = remembered((text): LineSays => {
  const label = periodLabelIn(text);
  const told = label !== null && isTold(text);
  const ending = isPartOfYear(text) ? undefined : AT_END.exec(text.trim())?.[1];
  return {
    label,
    isTold: told,
    range: dateRangeIn(text),
    year: yearIn(text),
    whole: wholePeriodLabel(text.replace(BULLET, '')),
    endsWithYear: ending === undefined ? null : Number(ending),
  };
});

/** A line of the document's frame, or one that names another document: it titles nothing. */
const isNoTitle = remembered((text) => isFrame(text) || isEnclosure(text));

/** The period that title lines name: the narrowest label that stands first, and a range of dates beside it. */
export function periodEvidence(lines: readonly Line[]): PeriodEvidence {
  const titles = lines
    .filter(({ text }) => !isNoTitle(text))
    .map((line) => ({ line, says: lineSays(line.text) }));
  const labelled = titles.filter(({ says }) => says.label !== null);
  const heading = labelled.filter(({ says }) => !says.isTold);
  const among = heading.length > 0 ? heading : labelled;
  const last = titles.at(-1);
  const own = last?.says.whole ?? null;
  const isOwn = own !== null && own.kind !== 'year' && last?.says.label != null;
  const chosen = isOwn ? last : (among.find(({ says }) => says.label?.kind !== 'year') ?? among[0]);
  const ranged = titles.find(({ says }) => says.range !== null);
  const dated = titles.find(({ says }) => says.year !== null);
  const ending = titles.find(({ says }) => says.endsWithYear !== null);
  const used = [chosen, ranged, dated].flatMap((each) => each?.line ?? []);
  return {
    label: chosen?.says.label ?? null,
    range: ranged?.says.range ?? null,
    year: chosen?.says.label?.year ?? dated?.says.year ?? null,
    endsWithYear: ending?.says.endsWithYear ?? null,
    lines: [...new Set(used)],
  };
}

/** The day on which the document was signed or that an enclosure line names, ISO; empty where the line is neither. */
export const signedDay = remembered((text): string => (isNoTitle(text) ? dayIn(text) : ''));

/** The year of that day, in the first of the lines that gives one; null where none does. */
export function documentYear(lines: readonly Line[]): number | null {
  const day = lines.map(({ text }) => signedDay(text)).find((each) => each !== '');
  return day === undefined ? null : Number(day.slice(0, 4));
}
