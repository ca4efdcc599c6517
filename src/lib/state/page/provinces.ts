import type { Registry } from '#lib/domain/registry.ts';
import { compareNames } from '#lib/messages/format.ts';

/** The provinces of today, by name, in Vietnamese order. */
export function provincesOf(registry: Registry): readonly string[] {
  return registry
    .all()
    .filter(({ level, validTo }) => level === 'tinh' && validTo === '')
    .map(({ name }) => name)
    .sort((a, b) => compareNames(bare(a), bare(b)));
}

function bare(name: string): string {
  return name.replace(/^(Tỉnh|Thành phố) /, '');
}
