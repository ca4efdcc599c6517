import { beforeAll, expect, it } from 'vitest';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { openedCases, type Opened } from './opened.ts';
import { SLIPS, type Slip } from './slips.ts';

interface Read extends Opened {
  readonly before: Interpretation;
}

let opened: readonly Read[] = [];

beforeAll(async () => {
  opened = (await openedCases())
    .map((each) => ({ ...each, before: interpret(each.workbook, each.context) }))
    .filter(({ before }) => before.facts.length > 0);
}, 120_000);

it.each(SLIPS)(
  'nothing is taken otherwise without a word: $name',
  ({ slip }) => {
    const slipped = opened.flatMap((each) => withSlip(each, slip) ?? []);
    expect(slipped.length).toBeGreaterThan(5);
    for (const { id, before, workbook, context } of slipped) {
      const after = interpret(workbook, context);
      const isSame = JSON.stringify(figures(after)) === JSON.stringify(figures(before));
      const known = new Set(doubts(before));
      expect({ id, isSafe: isSame || doubts(after).some((doubt) => !known.has(doubt)) }).toEqual({
        id,
        isSafe: true,
      });
    }
  },
  60_000,
);

function figures({ facts }: Interpretation): string[] {
  return facts.map(({ place, unit, scope, period, channel, measure, state, value, status }) =>
    [place.cell, unit.code, unit.name, scope, period, channel, measure, state, value, status].join(' '),
  );
}

function doubts({ problems }: Interpretation): string[] {
  return problems.map(({ code, place }) => [code, place.sheet, place.cell].join(' '));
}

/** The file with the slip on the first sheet that has a place for it; what stands in hidden rows is not read. */
function withSlip(each: Read, slip: Slip['slip']): Read | null {
  for (const [at, sheet] of each.workbook.sheets.entries()) {
    const isRead = sheet.kind === 'grid' && !sheet.hidden && sheet.hiddenRows.length === 0;
    const changed = isRead ? slip(sheet) : null;
    if (!changed) continue;
    const sheets = each.workbook.sheets.with(at, changed);
    return { ...each, workbook: { ...each.workbook, sheets } };
  }
  return null;
}
