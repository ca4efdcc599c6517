import type { RegistryFile, UnitRow } from './registry-file.ts';

/** A registry as the text of a file: one unit a line, so that two can be compared line by line. */
export function registryText(registry: RegistryFile): string {
  const lines = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const sorted = (rows: readonly UnitRow[]) =>
    [...rows].sort((a, b) => (a[0] === b[0] ? a[3] - b[3] : a[0] < b[0] ? -1 : 1));
  const { units: levels, lineage, ...header } = registry;
  const head = JSON.stringify(header, null, 2).slice(0, -2);
  const byLevel = (['tinh', 'huyen', 'xa'] as const)
    .map((level) => `${JSON.stringify(level)}: ${lines(sorted(levels[level]))}`)
    .join(',\n');
  return `${head},\n"units": {${byLevel}},\n"lineage": ${lines(lineage)}}\n`;
}
