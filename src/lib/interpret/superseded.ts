import type { Fact } from '#lib/domain/fact.ts';
import type { DocumentFacts, Interpretation } from '#lib/domain/interpretation.ts';
import { collected, type Steps } from '#lib/domain/steps.ts';
import { alikeSets } from './alike-sets.ts';

/** Of two files, this share of the larger one's statements must be in the other for one to replace the other. */
const SAME_FORM = 0.6;

/** Files that state the same things, whatever figures they give. */
interface Form {
  readonly statements: ReadonlySet<number>;
  /** By how they are dated and numbered. */
  readonly versions: Map<string, Version>;
}

/** Files that nothing tells apart in time, by index. */
interface Version {
  readonly dated: Dated;
  readonly files: number[];
  /** The last of the files that are newer. */
  newer: number | null;
}

interface Dated {
  readonly replaces: boolean;
  /** ISO; empty where the file gives none. */
  readonly date: string;
  /** NaN where the file gives none. */
  readonly number: number;
}

/**
 * For each superseded submission the one that replaces it, by index: the last of those that state mostly the same
 * things and say that they are newer (contract.md, facts.csv).
 */
export function* supersededBy(interpretations: readonly Interpretation[]): Steps<Map<number, number>> {
  if (interpretations.filter(({ facts }) => facts.length > 0).length < 2) return new Map();
  const forms = yield* formsOf(interpretations);
  for (const { versions } of forms) compare(versions, versions);
  const statements = forms.map((form) => form.statements);
  for (const [a, b] of alikeSets(statements, SAME_FORM)) compare(forms[a]!.versions, forms[b]!.versions);
  const found = new Map<number, number>();
  for (const { versions } of forms) {
    for (const { files, newer } of versions.values()) {
      if (newer !== null) for (const file of files) found.set(file, newer);
    }
  }
  return found;
}

/** The distinct forms of files that state anything. */
function* formsOf(interpretations: readonly Interpretation[]): Steps<Form[]> {
  const numbers = new Map<string, number>();
  const forms = new Map<string, Form>();
  for (const [i, { facts, document }] of interpretations.entries()) {
    if (facts.length === 0) continue;
    const statements = new Set(
      yield* collected(facts, (fact) => [getOrAdd(numbers, statementOf(fact), numbers.size)]),
    );
    const key = [...statements].sort((a, b) => a - b).join(' ');
    const { versions } = getOrAdd(forms, key, { statements, versions: new Map<string, Version>() });
    const dated = datedBy(document);
    getOrAdd(versions, Object.values(dated).join(' '), { dated, files: [], newer: null }).files.push(i);
    yield;
  }
  return [...forms.values()];
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, added: V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, added);
  return added;
}

function compare(some: ReadonlyMap<string, Version>, others: ReadonlyMap<string, Version>): void {
  for (const a of some.values()) {
    for (const b of others.values()) {
      const order = newerOf(a.dated, b.dated);
      if (order > 0) a.newer = Math.max(a.newer ?? 0, b.files.at(-1)!);
      if (order < 0) b.newer = Math.max(b.newer ?? 0, a.files.at(-1)!);
    }
  }
}

/** Positive where the second document says that it is the newer one, negative where the first does, else 0. */
function newerOf(a: Dated, b: Dated): number {
  if (a.replaces !== b.replaces) return b.replaces ? 1 : -1;
  if (a.date !== '' && b.date !== '' && a.date !== b.date) return a.date < b.date ? 1 : -1;
  return Number.isNaN(a.number) || Number.isNaN(b.number) ? 0 : Math.sign(b.number - a.number);
}

function datedBy({ replaces, date, number }: DocumentFacts): Dated {
  return { replaces, date, number: Number.parseInt(number) };
}

function statementOf({ unit, scope, period, channel, measure }: Fact): string {
  return [unit.id || unit.name, scope, period, channel, measure].join('|');
}
