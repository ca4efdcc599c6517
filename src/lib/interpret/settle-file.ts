import type { Fact } from '#lib/domain/fact.ts';
import type { ProblemCode } from '#lib/domain/problem.ts';
import type { SheetReading } from './sheet/read-layout.ts';
import { settleProposals } from './prose/settle-proposals.ts';
import { settleRepeated } from './repeated.ts';
import { withSheetSums } from './sheet-sums.ts';
import { withPeriodsHeld } from './table/totals/period-totals.ts';

/**
 * Settles what the tables and the running text of one file state of the same things, and doubts conflicts, tables that
 * stand there twice, and parts greater than their whole.
 */
export function settleFile(readings: readonly SheetReading[]): Fact[] {
  const tables = readings.flatMap(({ tables: each, ledger, whole }) =>
    each.map((read) => ({ ledger, read, whole })),
  );
  const settled = settleRepeated(withSheetSums(tables));
  tables.forEach(({ ledger }, i) => {
    const facts = settled[i]!;
    const isRepeated = facts.length > 0 && facts.every(({ status }) => status === 'duplicate');
    if (isRepeated) ledger.doubt('duplicate-sheet', { facts: facts.length });
  });
  const inPeriods = withPeriodsHeld(([] as Fact[]).concat(...settled));
  const told = readings.flatMap(({ proposals }) => proposals.map(({ fact }) => fact));
  const { facts, proposals } = settleProposals(inPeriods, told);
  const all = facts.concat(proposals);
  const conflicts = all.filter(isConflict);
  if (conflicts.length > 0) {
    const known = tables.flatMap(({ read }) => read.filter(isConflict)).concat(told.filter(isConflict));
    const doubted = new Set(known.map(seat));
    doubtEach(
      conflicts.filter((fact) => !doubted.has(seat(fact))),
      'conflict',
      readings,
    );
  }
  doubtEach(greaterThanWhole(proposals), 'part-exceeds-whole', readings);
  return all;
}

function isConflict({ status }: Fact): boolean {
  return status === 'conflict';
}

function seat({ place }: Fact): string {
  return `${place.sheetIndex} ${place.cell}`;
}

/** Figures of the units below that exceed what running text gives for those units and the reporting one together. */
function greaterThanWhole(facts: readonly Fact[]): Fact[] {
  const wholes = facts.filter(({ scope }) => scope === 'own_and_children');
  return facts.filter(
    (fact) =>
      fact.scope === 'children' &&
      wholes.some(
        (whole) =>
          whole.channel === fact.channel &&
          whole.measure === fact.measure &&
          whole.period === fact.period &&
          (fact.value ?? 0) > (whole.value ?? 0),
      ),
  );
}

/** One doubt a cell, however many figures it holds. */
function doubtEach(facts: readonly Fact[], code: ProblemCode, readings: readonly SheetReading[]): void {
  const places = new Map(facts.map((fact) => [seat(fact), fact.place]));
  for (const place of places.values()) {
    const ledger = readings.find((reading) => reading.ledger.sheet.index === place.sheetIndex)?.ledger;
    ledger?.doubt(code, {}, ledger.cellAt(place));
  }
}
