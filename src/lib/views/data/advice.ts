import { FIELDS } from './fields.ts';
import type { Field } from './field.ts';
import type { GroupLine } from './group-lines.ts';
import { whyNotAdded, type NotAdded } from '../figure/may-add.ts';

/** The field that keeps figures apart which may not be added. */
const APART: Readonly<Partial<Record<NotAdded, string>>> = {
  measures: 'measure',
  levels: 'level',
  scopes: 'scope',
  periods: 'period',
  stock: 'period',
};

/** The fields by which lines should also be grouped so that every innermost group has a sum. */
export function advisedFields(lines: readonly GroupLine[], used: readonly Field[]): Field[] {
  const reasons = new Set(
    lines
      .filter(({ above }) => above === 0)
      .flatMap(({ cells }) => [...cells.values()])
      .flatMap(({ kinds }) => whyNotAdded(kinds)),
  );
  const keys = new Set([...reasons].map((reason) => APART[reason]));
  return FIELDS.facts.filter((field) => keys.has(field.key) && !used.includes(field));
}
