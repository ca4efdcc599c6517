import type { Scope } from '#lib/domain/fact.ts';
import { remembered } from '#lib/domain/remembered.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import { plain } from '../period/plain.ts';

const COMMUNES = 'xa|phuong|thi tran|dac khu';
const DISTRICTS = 'huyen|quan|thi xa|thanh pho';
const WHOLE = new RegExp(`^(?:tong (?:so )?)?toan (?:tinh|${DISTRICTS})\\b`);

/** "Tờ rơi cấp cho các xã" is of who gives them. */
const below = (units: string) =>
  new RegExp(
    `(?<!\\b(?:cho|toi|den|xuong|voi) )\\b(?:cac|cap|khoi) (?:ubnd )?(?:${units})\\b|\\btong (?:${units})\\b`,
  );
const both = (above: string, units: string) =>
  new RegExp(
    `\\b(?:${above})(?: va|,| den| \\+) (?:(?:cac|cap|khoi) )?(?:${units})\\b|` +
      `\\b(?:${units})(?: va|,| \\+) (?:(?:co quan|cap|khoi) )?(?:${above})\\b`,
  );

/** "Xã", "Cơ sở" as the whole label. */
const bareBelow = (units: string) => new RegExp(`^(?:${units}|co so)$`);

const SEEN_FROM = {
  huyen: { below: below(COMMUNES), bare: bareBelow('xa'), both: both(DISTRICTS, COMMUNES) },
  tinh: {
    below: below(`${COMMUNES}|${DISTRICTS}`),
    bare: bareBelow('xa|huyen'),
    both: both('tinh', `${COMMUNES}|${DISTRICTS}`),
  },
} as const;

type SeenFrom = (typeof SEEN_FROM)[keyof typeof SEEN_FROM];

/**
 * Whose activity a heading or row counts in a form of a huyện or tỉnh: "Tổng các xã, thị trấn" that of the units below
 * it, "Huyện và các xã" both, "Toàn huyện" the `whole`. Null where the label does not say, or names no unit below.
 */
export function scopeInLabel(text: string, level: UnitLevel): Scope | 'whole' | null {
  return hasUnitsBelow(level) ? SCOPE_FROM[level](text) : null;
}

const scopeFrom = ({ below, bare, both }: SeenFrom) =>
  remembered((text): Scope | 'whole' | null => {
    const line = plain(text);
    if (WHOLE.test(line)) return 'whole';
    if (both.test(line)) return 'own_and_children';
    return below.test(line) || bare.test(line) ? 'children' : null;
  });

const SCOPE_FROM = { huyen: scopeFrom(SEEN_FROM.huyen), tinh: scopeFrom(SEEN_FROM.tinh) };

const ONE_LEVEL =
  /^(?:khoi )?(?:cap )?(?:tinh|huyen|xa|co so)$|^cap (?:thon|ban|ap|khom|to dan pho|khu pho)$/;

/** "Cấp huyện", "Cấp xã", "Các xã, thị trấn": whose figures stand below, where a heading of figures says nothing else. */
export function namesLevel(text: string): boolean {
  const line = plain(text);
  return ONE_LEVEL.test(line) || SEEN_FROM.tinh.below.test(line);
}

/** Whether labels in a form of such a unit may tell of units below it. */
export function hasUnitsBelow(level: UnitLevel): level is 'huyen' | 'tinh' {
  return level === 'huyen' || level === 'tinh';
}
