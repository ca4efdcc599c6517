import type { RegistryChanges } from '#lib/domain/registry-changes.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';

/** What of a workspace another registry reaches. */
export interface Touched {
  /** Figures of units that the other registry says something else of, and the files that they are in. */
  readonly figures: number;
  readonly files: number;
  /** Figures whose unit is not known now, and may be by the other. */
  readonly unknown: number;
}

export function touchedBy(
  { touched }: Pick<RegistryChanges, 'touched'>,
  submissions: readonly { readonly interpretation: Pick<Interpretation, 'facts'> }[],
): Touched {
  let [figures, files, unknown] = [0, 0, 0];
  for (const { interpretation } of submissions) {
    const units = interpretation.facts.map(({ unit }) => unit.id);
    const here = units.filter((id) => touched.has(id)).length;
    figures += here;
    files += here > 0 ? 1 : 0;
    unknown += units.filter((id) => id === '').length;
  }
  return { figures, files, unknown };
}
