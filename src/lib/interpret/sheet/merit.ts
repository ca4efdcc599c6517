import type { Fact } from '#lib/domain/fact.ts';
import type { CellPart, ReadingMerit } from '#lib/domain/interpretation.ts';
import type { SheetReading } from './read-layout.ts';
import { figureCells } from './figure-cells.ts';
import type { SheetView } from '../table/sheet-view.ts';

/** How much each part weighs. */
const WEIGHTS = { read: 0.3, units: 0.15, channels: 0.15, periods: 0.1, distinct: 0.2, totals: 0.1 } as const;

/**
 * How well a reading of a sheet explains it, judged by its end (importing.md, stage 4): the share of figures that
 * were read, of those whose unit, channel and period are known, of those that no other contradicts or repeats, and
 * of totals that are the sum of their parts.
 */
export function meritOf({ ledger, tables }: SheetReading, view: SheetView): ReadingMerit {
  const figures = figureCells(view);
  const parts = figures.map((cell) => ledger.partOf(cell));
  const facts = tables.flat().map(({ fact }) => fact);
  const totals = facts.filter(({ status }) => status === 'total').length;
  const wrong = ledger.problems.filter(({ code }) => code === 'total-mismatch').length;
  const shares = {
    read: figures.length === 0 && facts.length > 0 ? 1 : share(parts, isRead),
    units: share(facts, ({ unit }) => unit.name !== '' && unit.level !== 'khac'),
    channels: share(facts, ({ channel }) => channel !== 'other'),
    periods: share(facts, ({ period }) => period !== ''),
    distinct: facts.length === 0 ? 0 : new Set(facts.map(keyOf)).size / facts.length,
    totals: totals === 0 ? 1 : 1 - wrong / totals,
  };
  const total = Object.entries(WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * shares[name as keyof typeof shares],
    0,
  );
  return { ...shares, total: Number(total.toFixed(3)) };
}

/** What a figure counts. */
function keyOf({
  unit,
  scope,
  period,
  channel,
  subchannel,
  measure,
  measureText,
  topic,
  status,
  state,
}: Fact): string {
  const what = `${channel} ${subchannel} ${measure} ${measureText} ${topic} ${status} ${state}`;
  return `${unit.id} ${unit.name} ${scope} ${period} ${what}`;
}

function isRead(part: CellPart): boolean {
  return part !== 'note' && part !== 'label';
}

function share<T>(all: readonly T[], test: (each: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}
