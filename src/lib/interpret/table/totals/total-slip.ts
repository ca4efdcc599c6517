/** What would make a total the sum of its parts: which part, and what became of it. */
export interface TotalSlip {
  /** Its place among the parts. */
  readonly part: number;
  readonly kind: 'left-out' | 'twice' | 'swapped';
}

/**
 * The one part that accounts for a total that is not the sum of its parts (importing.md, stage 11): it is the
 * difference itself, or it was typed with two digits in each other's place. Null where none does, or several do.
 */
export function totalSlip(total: number, parts: readonly number[]): TotalSlip | null {
  const difference = Number((parts.reduce((sum, part) => sum + part, 0) - total).toPrecision(12));
  if (difference === 0) return null;
  const slips = parts.flatMap((value, part): TotalSlip[] => {
    if (value === Math.abs(difference)) return [{ part, kind: difference > 0 ? 'left-out' : 'twice' }];
    return swapsOf(value).some((meant) => value - meant === difference) ? [{ part, kind: 'swapped' }] : [];
  });
  const [only, another] = slips;
  return only && !another ? only : null;
}

/** The number with each pair of neighbouring digits in each other's place. */
function swapsOf(value: number): number[] {
  if (!Number.isInteger(value) || value < 10) return [];
  const digits = [...String(value)];
  return digits.slice(1).map((_, i) => {
    const swapped = [...digits];
    [swapped[i], swapped[i + 1]] = [swapped[i + 1]!, swapped[i]!];
    return Number(swapped.join(''));
  });
}
