import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_DATA_VIEW } from '#lib/domain/data-view.ts';
import { EMPTY_VIEW } from '#lib/domain/view.ts';
import { factsCsv } from '#lib/export/facts-csv.ts';
import { fill } from '#lib/store/fill.ts';
import { tablesOf } from '#lib/store/rows.ts';
import { fieldsOf } from '#lib/views/data/fields.ts';
import { groupQuery } from '#lib/views/data/group-query.ts';
import { openEngine, type TestEngine } from '../helpers/engine.ts';
import { registry } from '../helpers/registry.ts';
import { CASES } from './cases.ts';
import { groupsOf } from './groups.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});

describe.each(CASES)('groups of all data agree with an independent program about $name', ({ load }) => {
  let csv = '';
  beforeAll(async () => {
    const submissions = load();
    csv = factsCsv(submissions.map(({ interpretation }) => interpretation));
    await fill(engine, tablesOf({ submissions, registry }));
  });

  it.each([
    { fields: ['channel', 'period'], across: 'measure' },
    { fields: ['measure', 'level', 'scope'], across: 'channel' },
    { fields: ['period', 'file'], across: 'level' },
  ])('by $fields, $across beside each other', async ({ fields, across }) => {
    const columns = fields.map(columnOf);
    const view = { ...EMPTY_DATA_VIEW, groups: fields, across };
    const [by] = fieldsOf('facts', [across]);
    const cells = await engine.run(groupQuery(EMPTY_VIEW, view, fieldsOf('facts', fields), by!));
    const mine = new Map(
      cells.map(({ values, across: column, rows, tally, leftOut }) => [
        JSON.stringify([values, column]),
        {
          rows,
          figures: tally.figures,
          value: tally.value ?? 0,
          leftOut: [...leftOut.values()].reduce((sum, each) => sum + each, 0),
        },
      ]),
    );
    const theirs = groupsOf(csv, columns, columnOf(across));
    expect(theirs.size).toBeGreaterThan(10);
    expect(mine).toEqual(theirs);
  });
});

function columnOf(key: string): string {
  return key === 'level' ? 'unit_level' : key;
}
