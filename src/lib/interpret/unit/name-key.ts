import { exactKey } from '#lib/domain/text.ts';
import { unitTextOf, type UnitText } from './unit-text.ts';

/**
 * The key of a name in a unit's place, as answers about names have it: readable, and the same however the name is
 * numbered, cased, spaced and abbreviated. "1. UBND X. Thanh An (H. Cam Lộ)" is "xã thanh an (huyện cam lộ)".
 */
export function nameKey(text: string): string {
  return keyOfName(unitTextOf(text));
}

/** The same of a name that was taken apart already. */
export function keyOfName({ parent, ...name }: UnitText): string {
  return exactKey(parent ? `${joined(name)} (${joined(parent)})` : joined(name));
}

function joined({ type, shortName }: Pick<UnitText, 'type' | 'shortName'>): string {
  return type === null ? shortName : `${type} ${shortName}`;
}
