import { severityOf } from '#lib/domain/problem.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';

/** What a workspace holds, counted; nothing here is a sum of figures. */
export interface Overview {
  readonly files: number;
  readonly refused: number;
  readonly facts: number;
  /** Units that the registry knows, and distinct names that it does not. */
  readonly units: number;
  readonly unknownUnits: number;
  readonly periods: number;
  /** First and last year of the periods; null where no figure has one. */
  readonly years: readonly [first: string, last: string] | null;
  readonly tasks: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Counts what was read from the files of a workspace. */
export function overviewOf(interpretations: readonly Interpretation[]): Overview {
  const facts = interpretations.flatMap((each) => each.facts);
  const rows = [...facts, ...interpretations.flatMap((each) => each.tasks)];
  const severities = interpretations.flatMap((each) => each.problems.map(severityOf));
  const periods = new Set(facts.map(({ period }) => period).filter((period) => period !== ''));
  const years = [...periods].map((period) => period.slice(0, 4)).sort();
  return {
    files: interpretations.length,
    refused: interpretations.filter(({ refused }) => refused).length,
    facts: facts.length,
    units: new Set(rows.map(({ unit }) => unit.id).filter((id) => id !== '')).size,
    unknownUnits: new Set(
      rows.filter(({ unit }) => unit.id === '' && unit.name !== '').map(({ unit }) => unit.name),
    ).size,
    periods: periods.size,
    years: years.length > 0 ? [years[0]!, years.at(-1)!] : null,
    tasks: interpretations.reduce((sum, each) => sum + each.tasks.length, 0),
    errors: severities.filter((severity) => severity === 'error').length,
    warnings: severities.filter((severity) => severity === 'warning').length,
  };
}
