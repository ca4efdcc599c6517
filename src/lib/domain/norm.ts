/**
 * What a unit's figure can be set in relation to (domain.md 5.5, 8.3, 8.4): the old communes that it was made of, its
 * people, the communes below it, all that the unit did of the same class, or its quota.
 */
export type Norm = 'old_unit' | 'people' | 'commune' | 'share' | 'target';

const NORMS: readonly string[] = ['old_unit', 'people', 'commune', 'share', 'target'] satisfies Norm[];

export function isNorm(text: string): text is Norm {
  return NORMS.includes(text);
}
