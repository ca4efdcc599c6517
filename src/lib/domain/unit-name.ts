import { collapse, exactKey } from './text.ts';

/** The types of unit that a name may begin with; longer ones first where one begins another. */
export const UNIT_TYPES = [
  'Thị trấn',
  'Thị xã',
  'Thành phố',
  'Đặc khu',
  'Tỉnh',
  'Huyện',
  'Quận',
  'Phường',
  'Xã',
] as const;

export type UnitType = (typeof UNIT_TYPES)[number];

const TYPE_KEYS = UNIT_TYPES.map((type) => [type, exactKey(type)] as const);

/** "Xã Vĩnh Linh" is type "Xã" and short name "Vĩnh Linh"; a name without a type has type null. */
export function splitUnitName(name: string): { readonly type: UnitType | null; readonly shortName: string } {
  const text = collapse(name);
  const key = exactKey(text);
  for (const [type, typeKey] of TYPE_KEYS) {
    if (key.startsWith(`${typeKey} `)) return { type, shortName: text.slice(type.length + 1) };
  }
  return { type: null, shortName: text };
}
