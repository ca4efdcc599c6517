import { expect } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { exactKey } from '#lib/domain/text.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import { registry } from '../../helpers/registry.ts';

/** What a workbook says, without where it says it: the figures, tasks, quotas and doubts, each in one line. */
export interface Statements {
  readonly facts: readonly string[];
  readonly tasks: readonly string[];
  readonly targets: readonly string[];
  readonly doubts: readonly string[];
}

/** Reads a workbook, and checks on the way that the account of its cells closes. */
export function statementsOf(workbook: Workbook, province: string): Statements {
  return statements([reading(workbook, province)]);
}

export function reading(workbook: Workbook, province: string): Interpretation {
  const read = interpret(workbook, { registry, province, year: null });
  for (const { nonempty, fact, label, task, target, total, note, problem, sheetIndex } of read.account) {
    expect(nonempty).toBe(workbook.sheets[sheetIndex]!.cells.length);
    expect(fact + label + task + target + total + note + problem).toBe(nonempty);
  }
  return read;
}

export function statements(read: readonly Interpretation[]): Statements {
  const sorted = <Item>(items: (each: Interpretation) => readonly Item[], say: (item: Item) => string) =>
    read.flatMap(items).map(say).sort();
  return {
    facts: sorted(({ facts }) => facts, sayFact),
    tasks: sorted(
      ({ tasks }) => tasks,
      ({
        unit,
        year,
        number,
        content,
        result,
        lead,
        coordinating,
        deadlineText,
        deadline,
        status,
        note,
        links,
      }) =>
        [unit.code, year, deadline, status, ...links]
          .concat([number, content, result, lead, coordinating, deadlineText, note].map(exactKey))
          .join(' '),
    ),
    targets: sorted(
      ({ targets }) => targets,
      ({ unit, year, taskNumber, channel, measure, comparator, value, per }) =>
        [unit.code, year, taskNumber, channel, measure, comparator, value, per].join(' '),
    ),
    doubts: sorted(
      ({ problems }) => problems,
      ({ code }) => code,
    ),
  };
}

function sayFact(fact: Fact): string {
  const { unit, scope, period, channel, measure, state, value, qualifier, status, proposed, topic } = fact;
  const whole = [
    unit.code || exactKey(unit.name),
    scope,
    period,
    channel,
    exactKey(fact.subchannel),
    measure,
  ];
  return [...whole, state, value, qualifier, fact.of, status, topic, proposed].join(' ');
}
