import type { Decision } from '#lib/domain/decision.ts';
import type { Undoing } from './entries.ts';

/** What became of a decision that sets the province or the year. */
export interface SettingTaken {
  /** The value that it put another in place of. */
  readonly before: string | number | null;
  /** A later decision went back to `before`. */
  readonly taken: boolean;
  /** It goes back to what was set before the one that was in force. */
  readonly takes: boolean;
  /** Its value is the one that holds. */
  readonly inForce: boolean;
}

type SettingKind = 'set-province' | 'set-year';

/** Of each decision that sets something, by its place in the log: choosing the value before is taking back. */
export function settingsTaken(log: readonly Decision[]): ReadonlyMap<number, SettingTaken> {
  const found = new Map<number, SettingTaken>();
  for (const kind of ['set-province', 'set-year'] as const) follow(log, kind, found);
  return found;
}

function follow(log: readonly Decision[], kind: SettingKind, found: Map<number, SettingTaken>): void {
  /** Places of those that stand, the one in force last. */
  const standing: number[] = [];
  let value: string | number | null = null;
  let last = -1;
  log.forEach((decision, index) => {
    if (decision.kind !== kind) return;
    const next = valueOf(decision);
    const top = standing.at(-1);
    const takes = top !== undefined && found.get(top)!.before === next && value !== next;
    found.set(index, { before: value, taken: false, takes, inForce: false });
    if (takes) {
      found.set(top, { ...found.get(top)!, taken: true });
      standing.pop();
    } else standing.push(index);
    value = next;
    last = index;
  });
  const inForce = standing.at(-1);
  for (const index of new Set([last, ...(inForce === undefined ? [] : [inForce])])) {
    const known = found.get(index);
    if (known && known.before !== value) found.set(index, { ...known, inForce: true });
  }
}

function valueOf(decision: Decision): string | number | null {
  if (decision.kind === 'set-province') return decision.province;
  return decision.kind === 'set-year' ? decision.year : null;
}

/** Going back to the value before a decision that set another. */
export function settingBefore({ kind }: Decision, before: string | number | null): Undoing | null {
  if (kind === 'set-province') return { kind: 'province', province: before === null ? null : String(before) };
  return kind === 'set-year' ? { kind: 'year', year: before === null ? null : Number(before) } : null;
}
