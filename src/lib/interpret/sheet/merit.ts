import type { CellPart, ReadingMerit } from '#lib/domain/interpretation.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { countDistinct } from './distinct-things.ts';
import { figureCells } from './figure-cells.ts';
import type { SheetReading } from './read-layout.ts';

/** How much each part weighs. */
const WEIGHTS = { read: 0.3, units: 0.15, channels: 0.15, periods: 0.1, distinct: 0.2, totals: 0.1 } as const;

/**
 * How well a reading of a sheet explains it, judged by its end (importing.md, stage 4): the share of figures that
 * were read, of those whose unit, channel and period are known, of those that no other contradicts or repeats, and
 * of totals that are the sum of their parts.
 */
export function meritOf({ ledger, tables }: SheetReading, view: SheetView): ReadingMerit {
  const figures = figureCells(view);
  let read = 0;
  figures.forEach((cell) => (read += isRead(ledger.partOf(cell)) ? 1 : 0));
  const { facts, units, channels, periods, totals } = countsOf(tables);
  const wrong = totals === 0 ? 0 : ledger.problems.filter(({ code }) => code === 'total-mismatch').length;
  const shares = {
    read: figures.length === 0 && facts > 0 ? 1 : share(read, figures.length),
    units: share(units, facts),
    channels: share(channels, facts),
    periods: share(periods, facts),
    distinct: share(countDistinct(tables), facts),
    totals: totals === 0 ? 1 : 1 - wrong / totals,
  };
  const total = Object.entries(WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * shares[name as keyof typeof shares],
    0,
  );
  return { ...shares, total: Number(total.toFixed(3)) };
}

/** How many figures there are, of how many the unit, channel and period is known, and how many are totals. */
function countsOf(tables: SheetReading['tables']) {
  const counts = { facts: 0, units: 0, channels: 0, periods: 0, totals: 0 };
  for (const facts of tables) {
    counts.facts += facts.length;
    facts.forEach(({ unit, channel, period, status }) => {
      if (unit.name !== '' && unit.level !== 'khac') counts.units += 1;
      if (channel !== 'other') counts.channels += 1;
      if (period !== '') counts.periods += 1;
      if (status === 'total') counts.totals += 1;
    });
  }
  return counts;
}

/** Whether something was read from a cell of that part. */
export function isRead(part: CellPart): boolean {
  return part !== 'note' && part !== 'label';
}

function share(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}
