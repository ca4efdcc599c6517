import { describe, expect, it } from 'vitest';
import { BASES } from './base.ts';
import { workbookOfBase } from './drawing.ts';
import { MUTATIONS } from './mutations.ts';
import { statementsOf } from './statements.ts';

describe.each(BASES)('$name says the same with', (base) => {
  const original = statementsOf(workbookOfBase(base), base.province);
  const suiting = MUTATIONS.filter(({ suits }) => suits(base)).flatMap(({ title, variants }) =>
    Object.entries(variants).map(([variant, mutate]) => [title, variant, mutate] as const),
  );

  it('something at all', () => {
    const { facts, tasks, targets } = original;
    expect(facts.length + tasks.length + targets.length).toBeGreaterThanOrEqual(4);
  });

  it.each(suiting)('%s: %s', (_title, _variant, mutate) => {
    expect(statementsOf(workbookOfBase(mutate(base)), base.province)).toEqual(original);
  });
});
