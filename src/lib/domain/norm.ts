/**
 * What a figure can be set in relation to, so that units of different size stand beside each other (domain.md 5.5, 8.3,
 * 8.4): the people of the unit, the communes that reported, the communes that there are, the old units that a unit was made
 * of, all that the unit did of the same class through any channel, or what it was assigned.
 */
export type Norm = 'people' | 'commune' | 'commune_all' | 'old_unit' | 'share' | 'target';

export const NORMS: readonly Norm[] = ['people', 'commune', 'commune_all', 'old_unit', 'share', 'target'];

export function isNorm(text: string): text is Norm {
  return (NORMS as readonly string[]).includes(text);
}
