import type { AboutSubmission, Decision } from './decision.ts';
import type { PeriodKind } from './period.ts';
import type { PopulationRow } from './population.ts';
import type { RegistryFile } from './registry-file.ts';

/** When the figures of a period close: on its last calendar day, or on the 14th (domain.md 2.4). */
export type Closing = 'calendar' | 'official';

/** From what the arrival of a file is known that nobody dated: the day it was imported, or the day it was signed. */
export type Undated = 'imported' | 'signed';

/** What stands at the head and foot of documents that the program drafts (Nghị định 30/2020/NĐ-CP). */
export interface Letterhead {
  /** Cơ quan, tổ chức chủ quản trực tiếp; empty where there is none. */
  readonly above: string;
  readonly office: string;
  /** As it stands behind "Số:": "/SNV-CCHC"; the number itself is given by hand. */
  readonly symbol: string;
  readonly place: string;
  /** "KT. GIÁM ĐỐC", with a line break where there are two lines. */
  readonly capacity: string;
  readonly signer: string;
  /** Nơi nhận, one a line. */
  readonly recipients: string;
}

/**
 * What a person arranged about who sends what, and when (quy định nộp báo cáo), and about the units that figures are of.
 * About one thing, that which was said last and stands holds. Units are named by their ids, days are ISO dates.
 */
export type Arrangement =
  /** Whether a unit must report a period, whatever the registry says; `reason` is what the person wrote. */
  | {
      readonly about: 'expected';
      readonly unit: string;
      readonly period: string;
      readonly expected: boolean;
      readonly reason: string;
    }
  /** The day on which a file arrived. */
  | {
      readonly about: 'arrival';
      readonly file: string;
      readonly sha256: string;
      readonly day: string;
    }
  /** How many working days after the close of a kind of period reports are due. */
  | { readonly about: 'days-to-send'; readonly kind: PeriodKind; readonly days: number }
  | { readonly about: 'closing'; readonly closing: Closing }
  /** The day on which reports of one period are due, whatever the rule says. */
  | { readonly about: 'due'; readonly period: string; readonly day: string }
  /** A day off, or a day of work on a weekend or in place of a holiday. */
  | { readonly about: 'day'; readonly day: string; readonly is: 'off' | 'work'; readonly name: string }
  | { readonly about: 'undated'; readonly by: Undated }
  | { readonly about: 'letterhead'; readonly letterhead: Letterhead }
  /** A registry of units in place of the site's, from a file of this name. */
  | { readonly about: 'registry'; readonly file: string; readonly registry: RegistryFile }
  /** How many people live in units, from a table of this name; no rows for none. */
  | { readonly about: 'population'; readonly file: string; readonly rows: readonly PopulationRow[] };

export type ArrangementSubject = Arrangement['about'];

/** An arrangement about one subject. */
export type ArrangementAbout<Subject extends ArrangementSubject> = Extract<Arrangement, { about: Subject }>;

/** What two arrangements have in common of which only one can hold. */
export function arrangementKey(arrangement: Arrangement): string {
  return JSON.stringify([arrangement.about, ...subjectOf(arrangement)]);
}

function subjectOf(arrangement: Arrangement): readonly string[] {
  switch (arrangement.about) {
    case 'expected':
      return [arrangement.unit, arrangement.period];
    case 'arrival':
      return [arrangement.sha256, arrangement.file];
    case 'days-to-send':
      return [arrangement.kind];
    case 'due':
      return [arrangement.period];
    case 'day':
      return [arrangement.day];
    case 'closing':
    case 'undated':
    case 'letterhead':
    case 'registry':
    case 'population':
      return [];
  }
}

/** The arrangements that hold after a log of decisions. What is taken back leaves no trace. */
export function arrangementsBy(decisions: readonly Decision[]): readonly Arrangement[] {
  const given: Arrangement[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'arrange') given.push(...decision.arrangements);
    if (decision.kind === 'disarrange') for (const each of decision.arrangements) takeBack(given, each);
  }
  const holding = new Map<string, Arrangement>();
  for (const each of given) holding.set(arrangementKey(each), each);
  return [...holding.values()];
}

function takeBack(given: Arrangement[], arrangement: Arrangement): void {
  const same = JSON.stringify(arrangement);
  const at = given.findLastIndex((each) => JSON.stringify(each) === same);
  if (at >= 0) given.splice(at, 1);
}

/** Those about one subject. */
export function arrangementsAbout<Subject extends ArrangementSubject>(
  arrangements: readonly Arrangement[],
  subject: Subject,
): readonly ArrangementAbout<Subject>[] {
  return arrangements.filter((each): each is ArrangementAbout<Subject> => each.about === subject);
}

/** The day on which each file arrived that a person dated, by `arrivalKey`. */
export function arrivalsBy(arrangements: readonly Arrangement[]): ReadonlyMap<string, string> {
  return new Map(arrangementsAbout(arrangements, 'arrival').map((each) => [arrivalKey(each), each.day]));
}

export function arrivalKey({ sha256, file }: AboutSubmission): string {
  return `${sha256} ${file}`;
}
