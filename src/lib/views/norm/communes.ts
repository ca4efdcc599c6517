import type { Registry } from '#lib/domain/registry.ts';
import type { Commune } from './goals.ts';

/**
 * Of these units the communes, and whose plans may set a quota for each of them. A Sở has no place among the units: its
 * plans are those of the workspace's tỉnh, which is named as the workspace names it.
 */
export function communesIn(
  ids: readonly string[],
  registry: Pick<Registry, 'unit' | 'provinceOf'>,
  province: string | null,
): Commune[] {
  return ids.flatMap((id) => {
    const unit = registry.unit(id);
    if (unit?.level !== 'xa') return [];
    const tinh = registry.provinceOf(unit);
    const holders = [unit.parent ?? '', tinh.id].filter((holder) => holder !== '');
    const isOurs = [tinh.name, tinh.shortName, tinh.code].includes(province ?? '');
    return [{ id, holders: isOurs ? [...holders, ''] : holders }];
  });
}
