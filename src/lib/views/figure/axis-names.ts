/** What is needed of a unit to name it on an axis. */
export interface NamedUnit {
  /** With its type: "Xã Vĩnh Linh". */
  readonly name: string;
  /** "Xã"; empty where the registry does not know the unit. */
  readonly type: string;
}

/**
 * Names for an axis: the type is left out where all units share it, so that the words which
 * tell them apart come first (quality.md 5.3).
 */
export function axisNames(units: readonly NamedUnit[]): string[] {
  const type = units[0]?.type ?? '';
  const shared = type !== '' && units.every((unit) => unit.type === type);
  return units.map(({ name }) =>
    shared && name.startsWith(`${type} `) ? name.slice(type.length + 1) : name,
  );
}
