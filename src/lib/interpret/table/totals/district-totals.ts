import type { Scope } from '#lib/domain/fact.ts';
import { draftAs, type Draft } from '../rows/draft.ts';

/**
 * "Huyện Vĩnh Linh | 22" right above "Xã Vĩnh Hà | 15" and "Xã Vĩnh Ô | 7", or last below them: where every figure of a
 * huyện's row is the sum of those of its communes, it is their total. Otherwise it is the huyện's own.
 */
export function withDistrictTotals(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ fact }) => fact.unit.level === 'huyen')) return drafts;
  const rows = rowsOf(drafts);
  const totals = new Set(
    rows.flatMap((row, i) =>
      isTotalOf(row, communesAfter(rows, i)) || isTotalOf(row, communesBefore(rows, i)) ? row : [],
    ),
  );
  if (totals.size === 0) return drafts;
  return drafts.map((draft) => (totals.has(draft) ? draftAs(draft, 'total', scopeOf(draft)) : draft));
}

/** "Toàn huyện" says itself whose the figures are. */
function scopeOf({ fact }: Draft): Scope {
  return fact.scope === 'own' ? 'children' : fact.scope;
}

function rowsOf(drafts: readonly Draft[]): Draft[][] {
  const rows: Draft[][] = [];
  for (const draft of drafts) {
    const last = rows.at(-1);
    if (last?.[0]?.row === draft.row) last.push(draft);
    else rows.push([draft]);
  }
  return rows;
}

/** The rows of known communes below a row of a huyện, up to the next row of another level. */
function communesAfter(rows: readonly Draft[][], index: number): readonly Draft[][] {
  if (levelOf(rows[index]) !== 'huyen') return [];
  const end = rows.findIndex((row, i) => i > index && levelOf(row) !== 'xa');
  return rows.slice(index + 1, end === -1 ? undefined : end);
}

/** All rows above the last one, where it is of a huyện and they are all of known communes. */
function communesBefore(rows: readonly Draft[][], index: number): readonly Draft[][] {
  if (index !== rows.length - 1 || levelOf(rows[index]) !== 'huyen') return [];
  const above = rows.slice(0, index);
  return above.every((row) => levelOf(row) === 'xa') ? above : [];
}

function isTotalOf(row: readonly Draft[], communes: readonly (readonly Draft[])[]): boolean {
  if (communes.length === 0 || (communes.length === 1 && !divides(communes[0]!, row))) return false;
  return row.every(({ fact, column }) => {
    const parts = communes.flatMap((each) => each.filter((part) => part.column === column));
    const sum = parts.reduce((all, part) => all + (part.fact.value ?? 0), 0);
    const mayBe = fact.status === 'counted' || fact.status === 'total';
    return mayBe && fact.state === 'value' && fact.value! > 0 && sum === fact.value;
  });
}

/** "2.1" below "2". */
function divides([part]: readonly Draft[], [whole]: readonly Draft[]): boolean {
  return part !== undefined && part.row.whole === whole?.row.row;
}

function levelOf(row: readonly Draft[] | undefined): string {
  const unit = row?.[0]?.fact.unit;
  return unit && unit.id !== '' ? unit.level : '';
}
