/**
 * What a figure can be set in relation to, so that units of different size stand beside each other (domain.md 5.5, 8.3):
 * the communes that reported, the communes that there are, the old units that a unit was made of, or all that the unit
 * did of the same class through any channel.
 */
export type Norm = 'commune' | 'commune_all' | 'old_unit' | 'share';

export const NORMS: readonly Norm[] = ['commune', 'commune_all', 'old_unit', 'share'];

export function isNorm(text: string): text is Norm {
  return (NORMS as readonly string[]).includes(text);
}
