import { AppError } from './app-error.ts';
import type { RegistryLevel } from './unit.ts';

/** How an old unit went into a new one; meanings in domain.md 5.3. */
export const LINEAGE_KINDS = {
  w: 'whole',
  u: 'unchanged',
  s: 'part',
  a: 'area',
  p: 'area_with_people',
  d: 'people',
} as const;

export type LineageLetter = keyof typeof LINEAGE_KINDS;
export type LineageKind = (typeof LINEAGE_KINDS)[LineageLetter];

/** One version of a unit: code, name with its type, code of its parent, first and end day as indices into `dates`. */
export type UnitRow = readonly [code: string, name: string, parent: string, from: number, to: number];

/**
 * A successor across the rearrangement of `lineageDate`: code of the old commune ("H" before the code of a huyện that
 * became one), code of the new commune, kind.
 */
export type LineageRow = readonly [old: string, successor: string, kind: LineageLetter];

/**
 * The registry as a file (static/registry/units.json): plain data that can be handed to a worker. The user may
 * replace it, because it is dated and rearrangements go on (domain.md 5.1).
 */
export interface RegistryFile {
  readonly format: 'cchc-registry/1';
  /** The day to which it is up to date, ISO. */
  readonly asOf: string;
  readonly sources: readonly { readonly what: string; readonly from: string; readonly licence: string }[];
  /** What is known to be missing from it, in Vietnamese. */
  readonly lacks: readonly string[];
  /** Days on which units began or ended; the first is "", for "since before its history". */
  readonly dates: readonly string[];
  readonly units: Readonly<Record<RegistryLevel, readonly UnitRow[]>>;
  /** Communes (or huyện that became đặc khu) before and after this day. */
  readonly lineageDate: string;
  readonly lineage: readonly LineageRow[];
}

/** Checks the shape of a registry file. Throws an AppError `registry-invalid` whose cause says where. */
export function parseRegistry(json: unknown): RegistryFile {
  const fail = (where: string): never => {
    throw new AppError('registry-invalid', { where }, new Error(`registry file: ${where}`));
  };
  if (!isRecord(json) || json['format'] !== 'cchc-registry/1') return fail('format');
  const { asOf, sources, lacks, dates, units, lineageDate, lineage } = json;
  if (typeof asOf !== 'string') fail('asOf');
  if (!Array.isArray(sources)) fail('sources');
  if (!Array.isArray(lacks)) fail('lacks');
  if (!Array.isArray(dates) || dates[0] !== '' || !dates.every((date) => typeof date === 'string'))
    return fail('dates');
  if (!isRecord(units)) return fail('units');
  for (const level of ['tinh', 'huyen', 'xa']) {
    const rows: unknown = units[level];
    if (!Array.isArray(rows)) return fail(`units.${level}`);
    const bad = rows.findIndex((row) => !isUnitRow(row, dates.length));
    if (bad >= 0) fail(`units.${level}[${bad}]`);
  }
  if (typeof lineageDate !== 'string' || !dates.includes(lineageDate)) fail('lineageDate');
  if (!Array.isArray(lineage)) return fail('lineage');
  const bad = lineage.findIndex((row) => !isLineageRow(row));
  if (bad >= 0) fail(`lineage[${bad}]`);
  return json as unknown as RegistryFile;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUnitRow(row: unknown, dates: number): boolean {
  if (!Array.isArray(row) || row.length !== 5) return false;
  const [code, name, parent, from, to] = row as unknown[];
  const isDateIndex = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < dates;
  return (
    [code, name, parent].every((text) => typeof text === 'string') && isDateIndex(from) && isDateIndex(to)
  );
}

function isLineageRow(row: unknown): boolean {
  return (
    Array.isArray(row) &&
    row.length === 3 &&
    row.every((part) => typeof part === 'string') &&
    Object.hasOwn(LINEAGE_KINDS, row[2] as string)
  );
}
