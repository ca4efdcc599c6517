/** What is needed of a unit to name it on an axis. */
export interface NamedUnit {
  /** With its type: "Xã Vĩnh Linh". */
  readonly name: string;
  /** "Xã"; empty where the registry does not know the unit. */
  readonly type: string;
  /** What holds it: "Tỉnh Quảng Trị"; empty or absent where nothing is known to. */
  readonly parent?: string;
}

/**
 * Names for an axis: the type is left out where all units share it, so that the words which
 * tell them apart come first (quality.md 5.3).
 */
export function axisNames(units: readonly NamedUnit[]): string[] {
  const type = units[0]?.type ?? '';
  const shared = type !== '' && units.every((unit) => unit.type === type);
  return namesApart(units).map((name) =>
    shared && name.startsWith(`${type} `) ? name.slice(type.length + 1) : name,
  );
}

/** Names of units; those of one name with what holds them: "Xã Tân Thành (Tỉnh Cà Mau)". */
export function namesApart(units: readonly Pick<NamedUnit, 'name' | 'parent'>[]): string[] {
  const holders = new Map<string, Set<string>>();
  for (const { name, parent = '' } of units) {
    holders.set(name, (holders.get(name) ?? new Set()).add(parent));
  }
  return units.map(({ name, parent = '' }) =>
    parent !== '' && (holders.get(name)?.size ?? 0) > 1 ? `${name} (${parent})` : name,
  );
}
