import type { Registry } from '#lib/domain/registry.ts';
import type { Assigned } from './goals.ts';

/**
 * Rows, and of those that are communes whose plans may set a quota for each commune. A Sở has no place among the units: its
 * plans are those of the workspace's tỉnh, which is named as the workspace names it.
 */
export function withHolders(
  ids: readonly string[],
  registry: Pick<Registry, 'unit' | 'provinceOf'>,
  province: string | null,
): Assigned[] {
  return ids.map((id) => {
    const unit = registry.unit(id);
    if (unit?.level !== 'xa') return { id, holders: [] };
    const tinh = registry.provinceOf(unit);
    const holders = [unit.parent ?? '', tinh.id].filter((holder) => holder !== '');
    const isOurs = [tinh.name, tinh.shortName, tinh.code].includes(province ?? '');
    return { id, holders: isOurs ? [...holders, ''] : holders };
  });
}
