import { withStatus, type Fact } from '#lib/domain/fact.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { isCumulativeLabel } from '../../lexicon/labels.ts';
import { draftAs, type Draft } from '../rows/draft.ts';
import { holds } from '../rows/period-cell.ts';

/**
 * A figure whose period holds those of two others of the same thing is their total (domain.md 8.9); a cumulative one
 * without them ("Tháng 9 | Lũy kế 9 tháng") compares, "Lũy kế" behind all months since January adds them up, one behind each
 * of them compares.
 */
export function withPeriodTotals(drafts: readonly Draft[]): readonly Draft[] {
  const named = new PeriodsNamed();
  drafts.forEach(({ fact }) => named.add(fact));
  const inside = periodsInside(named.all, named.counted);
  if (inside.size === 0 && !drafts.some(isCumulativeTotal)) return drafts;
  const filled = new Set([...inside].flatMap(([outer, parts]) => (isFilled(outer, parts) ? outer : [])));
  const begun = new Set([...inside].flatMap(([outer, parts]) => (isBegun(outer, parts) ? outer : [])));
  const counts =
    inside.size === 0 ? new Map<string, PeriodCounts>() : countsOf(drafts.map(({ fact }) => fact));
  const heldBy = ({ fact }: Draft) => {
    const parts = inside.get(fact.period) ?? [];
    const same = parts.length === 0 ? undefined : counts.get(thingOf(fact));
    return same ? parts.reduce((sum, period) => sum + (same.get(period) ?? 0), 0) : 0;
  };
  const mayBeTotal = (draft: Draft) => draft.fact.status === 'counted' || isOfCumulative(draft);
  const isRunning = new Set(drafts.filter(isCumulative).map(({ fact }) => fact.period)).size > 1;
  const isOfCumulative = (draft: Draft) =>
    isCumulativeTotal(draft) || (!isRunning && isCumulativeOf(filled, draft));
  const ofTotals = new Set(
    drafts
      .filter((each) => each.column.period && mayBeTotal(each) && heldBy(each) >= 2)
      .map(({ column }) => column),
  );
  return drafts.map((draft) => {
    if (!mayBeTotal(draft)) return draft;
    // "Quý II" behind months adds them up in a row with one month, too.
    if (heldBy(draft) >= (ofTotals.has(draft.column) ? 1 : 2))
      return draftAs(draft, begun.has(draft.fact.period) ? 'total' : 'comparison');
    return isOfCumulative(draft) ? draftAs(draft, 'comparison') : draft;
  });
}

function isCumulativeTotal({ fact, row, column }: Draft): boolean {
  return fact.status === 'total' && !row.isTotal && column.path.some(isCumulativeLabel);
}

/** "Tháng 1 | … | Tháng 9 | Lũy kế": where the months since January stand beside it. */
function isCumulativeOf(filled: ReadonlySet<string>, draft: Draft): boolean {
  return isCumulative(draft) && filled.has(draft.fact.period);
}

function isCumulative({ fact, column }: Draft): boolean {
  return fact.status === 'comparison' && column.comparison === 'cumulative';
}

/** Whether one of the parts begins with the period that holds them: "9 tháng" is no sum of July, August and September. */
function isBegun(outer: string, parts: readonly string[]): boolean {
  const from = parsePeriod(outer)?.from;
  return parts.some((part) => parsePeriod(part)?.from === from);
}

/** Whether some of the parts begin and some end with the period that holds them. */
function isFilled(outer: string, parts: readonly string[]): boolean {
  const [whole, ...found] = [outer, ...parts].map(parsePeriod);
  return found.some((part) => part?.from === whole?.from) && found.some((part) => part?.to === whole?.to);
}

/** The same of periods that do not overlap, across the tables and sheets of a file: "9 tháng" behind "Quý I", "Quý II" and "Quý III". */
export function withPeriodsHeld(facts: readonly Fact[]): readonly Fact[] {
  const named = new PeriodsNamed();
  facts.forEach((fact) => named.add(fact));
  const inside = periodsInside(named.counted, named.counted);
  if (inside.size === 0) return facts;
  const counts = countsOf(facts);
  return facts.map((fact) => {
    const parts = fact.status === 'counted' ? (inside.get(fact.period) ?? []) : [];
    const same = counts.get(thingOf(fact));
    const held = parts.filter((period) => same?.has(period));
    const apart = held.filter((period) => !held.some((other) => other !== period && holds(other, period)));
    return apart.length >= 2 ? withStatus(fact, 'total') : fact;
  });
}

/** How many figures there are of one thing, by their period. */
type PeriodCounts = Map<string, number>;

function countsOf(facts: readonly Fact[]): Map<string, PeriodCounts> {
  const counts = new Map<string, PeriodCounts>();
  for (const fact of facts) {
    if (fact.status !== 'counted') continue;
    const thing = thingOf(fact);
    const same: PeriodCounts = counts.get(thing) ?? new Map<string, number>();
    same.set(fact.period, (same.get(fact.period) ?? 0) + 1);
    counts.set(thing, same);
  }
  return counts;
}

/** The periods of figures, and those of which something is counted. Figures of one row or table mostly have the same. */
class PeriodsNamed {
  readonly all = new Set<string>();
  readonly counted = new Set<string>();
  #period: string | null = null;
  #status: Fact['status'] | null = null;

  add({ period, status }: Fact): void {
    if (period === this.#period && status === this.#status) return;
    this.#period = period;
    this.#status = status;
    this.all.add(period);
    if (status === 'counted') this.counted.add(period);
  }
}

/** For each period that holds others of which something is counted, those. */
function periodsInside(periods: ReadonlySet<string>, counted: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const outer of periods) {
    const inside = [...counted].filter((inner) => holds(outer, inner));
    if (inside.length > 0) found.set(outer, inside);
  }
  return found;
}

/** What a figure counts, whatever the period. */
function thingOf({ unit, channel, subchannel, measure, scope }: Fact): string {
  return `${unit.id}|${unit.name}|${channel}|${subchannel}|${measure}|${scope}`;
}
