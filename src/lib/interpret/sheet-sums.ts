import { withStatus, type Fact, type Scope } from '#lib/domain/fact.ts';
import type { UnitLevel, UnitRef } from '#lib/domain/unit.ts';
import { isTotalLabel } from './lexicon/labels.ts';
import type { Ledger } from './ledger.ts';

/** The figures of one table, and where they stand. */
export interface TableOfSheet {
  readonly ledger: Ledger;
  readonly read: readonly Fact[];
  /** Whose the sums of all that the sheet's unit collects are: a department's are its province's. */
  readonly whole: UnitRef | null;
}

/** So many sheets must be of others, and so many of their sums be told. */
const LEAST = 2;
/** Of a sheet that is called a summary, this share of the sums may be wrong: each of them is doubted. */
const SLIPS = 0.5;

const SUMMARY = /^(?:th|tổng hợp|tổng|chung|toàn (?:huyện|tỉnh|xã|thành phố|thị xã|phường))(?!\p{L})/iu;

/**
 * "Tổng hợp" before a sheet for each commune, hamlet or office: where the figures of one sheet are the sums of those of
 * the others, they are totals and count nothing twice. Answers the facts of each table.
 */
export function withSheetSums(tables: readonly TableOfSheet[]): readonly (readonly Fact[])[] {
  const ledgers = new Set(tables.map(({ ledger }) => ledger));
  const sheets = ledgers.size > LEAST ? sheetsOf(tables, ledgers) : [];
  const sum = sheets.map((sheet) => sumOf(sheet, sheets)).find(Boolean);
  if (!sum) return tables.map(({ read }) => read);
  for (const { fact, told, sum: added } of sum.wrong) {
    const { ledger } = sum.sheet;
    ledger.doubt('total-mismatch', { total: told, sum: added }, ledger.cellAt(fact.place));
  }
  const { whole } = sum.sheet;
  return tables.map(({ read, ledger }) => {
    if (ledger !== sum.sheet.ledger) return read;
    return read.map((fact) => {
      if (!sum.keys.has(keyOf(fact)) || !isOwn(fact)) return fact;
      const total = withStatus(fact, 'total', sum.scope);
      return sum.scope === 'children' && whole ? { ...total, unit: whole } : total;
    });
  });
}

interface SheetFacts {
  readonly ledger: Ledger;
  readonly whole: UnitRef | null;
  /** The unit whose the sheet's own figures are; null where they are of several. */
  readonly unit: UnitRef | null;
  readonly own: readonly Fact[];
  /** Its totals: "Cả quý" behind the months, which a summary of quarters adds up. */
  readonly totals: readonly Fact[];
}

interface Sum {
  readonly sheet: SheetFacts;
  readonly scope: Scope;
  readonly keys: ReadonlySet<string>;
  readonly wrong: readonly { readonly fact: Fact; readonly told: number; readonly sum: number }[];
}

function sheetsOf(tables: readonly TableOfSheet[], ledgers: ReadonlySet<Ledger>): SheetFacts[] {
  return [...ledgers].map((ledger): SheetFacts => {
    const of = tables.filter((table) => table.ledger === ledger);
    const own = of.flatMap(({ read }) => read.filter(isOwn));
    const units = new Map(own.map(({ unit }) => [nameOf(unit), unit]));
    const unit = units.size === 1 ? [...units.values()][0]! : null;
    const totals = of.flatMap(({ read }) => read.filter(isTotalOfOwn));
    return { ledger, whole: of[0]?.whole ?? null, unit, own, totals };
  });
}

/** What a sheet adds up; undefined where it is no sum of the others. */
function sumOf(sheet: SheetFacts, sheets: readonly SheetFacts[]): Sum | undefined {
  const { unit, own, ledger } = sheet;
  const parts = sheets.filter((other) => other !== sheet && other.unit && unit && isBelow(other.unit, unit));
  const names = new Set(parts.map((part) => nameOf(part.unit!)));
  if (!unit || parts.length < LEAST || names.size < parts.length) return undefined;
  const told = sumsBy(own);
  const added = sumsBy(parts.flatMap((part) => part.own));
  const ofTotals = sumsBy(parts.flatMap((part) => part.totals));
  const both = [...told].flatMap(([key, { sum, fact }]) => {
    const other = added.get(key) ?? ofTotals.get(key);
    return other ? [{ key, fact, told: sum, sum: other.sum }] : [];
  });
  const wrong = both.filter((each) => each.told !== each.sum);
  const right = both.filter((each) => each.told === each.sum && each.sum > 0).length;
  const isCalled = SUMMARY.test(ledger.sheet.name.trim()) || isTotalLabel(ledger.sheet.name);
  const isSum = isCalled
    ? right > 0 && wrong.length <= both.length * SLIPS
    : right >= LEAST && wrong.length === 0;
  const scope = HAVE_UNITS.has(unit.level) && !isPartOfUnit(parts[0]!.unit!) ? 'children' : 'own';
  return isSum ? { sheet, scope, keys: new Set(both.map(({ key }) => key)), wrong } : undefined;
}

const HAVE_UNITS: ReadonlySet<UnitLevel> = new Set(['tinh', 'huyen', 'so']);
const RANK: Readonly<Record<UnitLevel, number>> = { tinh: 0, so: 0, huyen: 1, phong: 3, xa: 2, khac: 3 };

/** A department of a province and an office of a huyện collect, too. */
function isBelow(part: UnitRef, whole: UnitRef): boolean {
  if (nameOf(part) === nameOf(whole)) return false;
  return RANK[part.level] > RANK[whole.level];
}

function isPartOfUnit({ level }: UnitRef): boolean {
  return level === 'khac' || level === 'phong';
}

function isOwn({ status, scope, state }: Fact): boolean {
  return status === 'counted' && scope === 'own' && state === 'value';
}

function isTotalOfOwn({ status, scope, state }: Fact): boolean {
  return status === 'total' && scope === 'own' && state === 'value';
}

function nameOf({ id, name }: UnitRef): string {
  return id || name;
}

function sumsBy(facts: readonly Fact[]): Map<string, { readonly sum: number; readonly fact: Fact }> {
  const sums = new Map<string, { sum: number; fact: Fact }>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const known = sums.get(key);
    sums.set(key, { sum: (known?.sum ?? 0) + (fact.value ?? 0), fact: known?.fact ?? fact });
  }
  return sums;
}

/** What a figure counts, whoever did it. */
function keyOf({ channel, subchannel, measure, period, topic }: Fact): string {
  return [channel, subchannel, measure, period, topic].join('|');
}
