import { beforeAll, expect, it } from 'vitest';
import { interpret, type ReadingContext } from '#lib/interpret/interpret.ts';
import type { Cell, Workbook } from '#lib/workbook/workbook.ts';
import { openedCases, type Opened } from './opened.ts';
import { REWORDINGS, type Rewording } from './rewordings.ts';

let opened: readonly (Opened & { readonly says: readonly string[] })[] = [];

beforeAll(async () => {
  opened = (await openedCases()).map((each) => ({ ...each, says: said(each.workbook, each.context) }));
}, 120_000);

it.each(REWORDINGS)(
  'what files say stays the same: $name',
  ({ rewrite }) => {
    const reworded = opened.flatMap((each) => {
      const workbook = written(each.workbook, rewrite);
      return workbook ? [{ ...each, workbook }] : [];
    });
    expect(reworded.length).toBeGreaterThan(0);
    for (const { id, workbook, context, says } of reworded)
      expect({ id, says: said(workbook, context) }).toEqual({ id, says });
  },
  60_000,
);

/** The figures, tasks and quotas of a file; units that the registry does not know go by nothing but their cell. */
function said(workbook: Workbook, context: ReadingContext): string[] {
  const { facts, tasks, targets } = interpret(workbook, context);
  return [
    ...facts.map(({ place, unit, scope, period, channel, measure, state, value, status }) =>
      [place.sheet, place.cell, unit.code, scope, period, channel, measure, state, value, status].join(' '),
    ),
    ...tasks.map(({ place, status, deadline }) => [place.sheet, place.row, status, deadline].join(' ')),
    ...targets.map(({ place, measure, value, per }) =>
      [place.sheet, place.cell, measure, value, per].join(' '),
    ),
  ];
}

/** The file with its texts rewritten; null where nothing in it changes. */
function written(workbook: Workbook, rewrite: Rewording['rewrite']): Workbook | null {
  let isChanged = false;
  const cellWritten = (cell: Cell): Cell => {
    if (cell.value.kind !== 'text') return cell;
    const text = rewrite(cell.value.text);
    if (text === cell.value.text) return cell;
    isChanged = true;
    return { ...cell, text, value: { ...cell.value, text } };
  };
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(cellWritten) }));
  return isChanged ? { ...workbook, sheets } : null;
}
