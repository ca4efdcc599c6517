import { exactKey } from './text.ts';

/** Levels of unit (cấp) that the contract names. */
export type UnitLevel = 'tinh' | 'huyen' | 'xa' | 'so' | 'phong' | 'khac';

/**
 * The unit that a figure is about, as the registry valid in that period knows it.
 * Where the registry does not, `id` and `code` are empty and `name` is as written.
 */
export interface UnitRef {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
}

/** The levels that the registry holds. */
export type RegistryLevel = 'tinh' | 'huyen' | 'xa';

/**
 * One version of an administrative unit. Codes and names are reused (domain.md 5.2), so
 * identity is level, code and the day from which this version holds: "xa:19363@2025-07-01".
 */
export interface Unit {
  readonly id: string;
  readonly level: RegistryLevel;
  readonly code: string;
  /** With its type: "Xã Vĩnh Linh". */
  readonly name: string;
  /** "Xã", "Phường", "Thị trấn", "Đặc khu", "Huyện", "Quận", "Thị xã", "Thành phố", "Tỉnh". */
  readonly type: string;
  /** Without its type: "Vĩnh Linh". */
  readonly shortName: string;
  /** The huyện of an old commune, the tỉnh of a huyện or of a commune since 07/2025; null for a tỉnh. */
  readonly parent: string | null;
  /** First day, ISO; "" where it is older than the registry's history. */
  readonly validFrom: string;
  /** First day on which it no longer holds, ISO; "" while it holds. */
  readonly validTo: string;
}

/** What names a unit that sends files, over all versions of it: by its code, else by its name. */
export function senderKey({ level, code, name }: UnitRef): string {
  return code === '' ? `${level}:${exactKey(name)}` : `${level}:${code}`;
}
