import { beforeAll, expect, it } from 'vitest';
import { interpret } from '#lib/interpret/interpret.ts';
import { REARRANGEMENTS, type Rearrangement } from './rearrangements.ts';
import { openedCases, type Opened } from './opened.ts';

/** A sheet of fewer cells is no table. */
const LEAST_CELLS = 12;

interface Read extends Opened {
  readonly says: readonly string[];
}

let opened: readonly Read[] = [];

beforeAll(async () => {
  opened = (await openedCases()).map((each) => ({ ...each, says: said(each) }));
}, 120_000);

it.each(REARRANGEMENTS)(
  'what files say stays the same with $name',
  ({ rearrange }) => {
    const changed = opened.flatMap((each) => rearranged(each, rearrange) ?? []);
    expect(changed.length).toBeGreaterThan(opened.length / 2);
    for (const each of changed) {
      const { id, says } = each;
      expect({ id, says: said(each) }).toEqual({ id, says });
    }
  },
  60_000,
);

/** The figures, tasks and quotas of a file, wherever they stand. */
function said({ workbook, context }: Opened): string[] {
  const { facts, tasks, targets } = interpret(workbook, context);
  return [
    ...facts.map(({ place, unit, scope, period, channel, measure, state, value, status }) =>
      [place.sheet, unit.code, unit.name, scope, period, channel, measure, state, value, status].join(' '),
    ),
    ...tasks.map(({ place, content, status, deadline }) =>
      [place.sheet, content, status, deadline].join(' '),
    ),
    ...targets.map(({ place, channel, measure, value, per }) =>
      [place.sheet, channel, measure, value, per].join(' '),
    ),
  ].sort();
}

function rearranged(opened: Read, rearrange: Rearrangement['rearrange']): Read | null {
  let isChanged = false;
  const sheets = opened.workbook.sheets.map((sheet) => {
    const isTable = sheet.kind === 'grid' && sheet.cells.length >= LEAST_CELLS;
    const changed = isTable ? rearrange(sheet) : null;
    isChanged ||= changed !== null;
    return changed ?? sheet;
  });
  return isChanged ? { ...opened, workbook: { ...opened.workbook, sheets } } : null;
}
