import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { fact, UNITS } from '../../../../tests/helpers/facts.ts';
import { subjectsOf, type Side } from './rivals.ts';

const rival = (part: Partial<Fact>): Fact => fact({ ...part, status: 'conflict' });
const side = (key: string, figures: readonly Fact[]): Side => ({
  option: { key, params: {}, outcome: { kind: 'condone', problems: [] } },
  figures,
});
const told = (sides: readonly Side[]) =>
  subjectsOf(sides).map(({ first, said }) => [
    first.unit.name,
    ...said.map((facts) => facts.map(({ value }) => value)),
  ]);

describe('what rival sources say, side by side', () => {
  it('stands each thing in one row, whatever the order in which a source tells it', () => {
    const here = [rival({ unit: UNITS.cat, value: 100 }), rival({ unit: UNITS.duong, value: 70 })];
    const there = [rival({ unit: UNITS.duong, value: 75 }), rival({ unit: UNITS.cat, value: 120 })];
    expect(told([side('a', here), side('b', there)])).toEqual([
      [UNITS.cat.name, [100], [120]],
      [UNITS.duong.name, [70], [75]],
    ]);
  });

  it('leaves a source empty that is silent about a thing', () => {
    const here = [rival({ unit: UNITS.cat, value: 100 }), rival({ unit: UNITS.duong, value: 70 })];
    const there = [rival({ unit: UNITS.cat, value: 120 })];
    expect(told([side('a', here), side('b', there)])).toEqual([
      [UNITS.cat.name, [100], [120]],
      [UNITS.duong.name, [70], []],
    ]);
  });

  it('keeps beside each other what a source says in parts', () => {
    const parts = [rival({ unit: UNITS.cat, value: 30 }), rival({ unit: UNITS.cat, value: 2 })];
    const whole = [rival({ unit: UNITS.cat, value: 25 })];
    expect(told([side('a', parts), side('b', whole)])).toEqual([[UNITS.cat.name, [30, 2], [25]]]);
  });
});
