import type { TargetRow, Wide } from './query.ts';

const EACH = /(mỗi|từng)\s+(ubnd\s+)?(xã|phường|đặc khu|thị trấn|đơn vị cấp xã)/u;

/**
 * Whether a quota of a tỉnh, a huyện or a Sở is set for each commune by the plan's own words ("mỗi xã, phường ít nhất 05
 * tin, bài"). Words that leave open whose it is ("các xã", or nothing) leave it with who wrote the plan (domain.md 8.4).
 */
export function isForEachCommune({ unitId, sourceText }: Pick<TargetRow, 'unitId' | 'sourceText'>): boolean {
  return !unitId.startsWith('xa:') && EACH.test(sourceText.normalize('NFC').toLocaleLowerCase('vi'));
}

/** What must be known of every commune to judge the quotas that are set for each. */
export function wideFor(targets: readonly TargetRow[]): readonly Wide[] {
  const wide = new Map<string, Wide>();
  for (const target of targets) {
    const { channel, measure } = target;
    if (isForEachCommune(target)) wide.set(`${channel} ${measure}`, { channel, measure });
  }
  return [...wide.values()];
}
