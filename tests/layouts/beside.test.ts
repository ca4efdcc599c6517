import { describe, expect, it } from 'vitest';
import type { Fact, FactStatus } from '#lib/domain/fact.ts';
import { interpreted } from '../helpers/interpreted.ts';
import { BESIDE, drawBeside, FORMS, type Kind } from './beside.ts';

const KINDS: Partial<Record<FactStatus, Kind>> = { counted: 'done', comparison: 'before' };

const figureOf = ({ unit, channel, measure, value, status }: Fact) =>
  [unit.code, channel, measure, value, KINDS[status] ?? status].join(' ');

/** What was planned is of no unit in particular: of a quota only what it is of is compared. */
const withoutUnit = (figure: string) => figure.replace(/^\d+ /, '');

describe.each(FORMS)('plans, results and comparisons beside each other, %s:', (form) => {
  it.each(BESIDE.map((columns) => [columns.map(([heading]) => heading).join(' | '), columns] as const))(
    '%s',
    (_, columns) => {
      const { rows, figures } = drawBeside(columns, form);
      const { facts, targets } = interpreted({ A: rows });
      const planned = figures.filter((figure) => figure.endsWith('planned'));
      const told = figures.filter((figure) => !figure.endsWith('planned'));
      expect(facts.map(figureOf).sort()).toEqual(told.sort());
      expect(
        targets.map(({ channel, measure, value }) => `${channel} ${measure} ${value} planned`).sort(),
      ).toEqual(planned.map(withoutUnit).sort());
    },
  );
});
