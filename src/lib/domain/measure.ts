/**
 * Additive classes of measure (đơn vị tính): only figures of one class may be added or
 * ranked together (domain.md 2.3 and 8.9).
 */
export const MEASURES = [
  'item',
  'broadcast',
  'duration',
  'piece',
  'copy',
  'session',
  'people',
  'unit_count',
  'view',
  'document',
  'percent',
  'money',
  'other',
] as const;

export type Measure = (typeof MEASURES)[number];

export function isMeasure(text: string): text is Measure {
  return (MEASURES as readonly string[]).includes(text);
}

/** Whether figures of this class may be summed over units and channels at all. */
export function isAdditive(measure: Measure): boolean {
  return measure !== 'percent' && measure !== 'other';
}
