import type { Registry } from './registry.ts';

/**
 * What a unit is known by under whatever version of it: its code, and the side of the great rearrangement on which it lies.
 * Units are renamed and change their type under one code, but on that day most codes were given anew. An id that the
 * registry does not know stands for itself.
 */
export function sameUnit(id: string, registry: Pick<Registry, 'unit' | 'at' | 'reform'>): string {
  const unit = registry.unit(id);
  if (!unit) return id;
  const { reform } = registry;
  const first = unit.validFrom >= reform ? (registry.at(unit.level, unit.code, reform) ?? unit) : unit;
  return `${unit.level}:${unit.code} ${first.validFrom >= reform ? 'new' : 'old'}`;
}
