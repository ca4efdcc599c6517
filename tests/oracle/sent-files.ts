import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Place } from '#lib/domain/place.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import { addDays } from '#lib/domain/working-days.ts';
import type { LoadedSubmission } from '#lib/store/rows.ts';
import { submission } from '../helpers/facts.ts';
import { lastDay } from './csv.js';

/** So many senders share the units among them. */
const SENDERS = 9;

/**
 * The same as if it had come in files: each of what some units say of one period, some in time, some late; results of tasks
 * apart, at another time; and the quotas before all.
 */
export function sentInFiles({ interpretation }: LoadedSubmission): LoadedSubmission[] {
  const { facts, tasks, targets } = interpretation;
  const files = new Map<string, { day: string; read: Pick<Interpretation, 'facts' | 'tasks' | 'targets'> }>();
  const fileOf = (name: string, day: string) => {
    const file = files.get(name) ?? { day, read: { facts: [], tasks: [], targets: [] } };
    files.set(name, file);
    return file.read;
  };
  const sender = ({ code }: UnitRef) => Number(code) % SENDERS;
  const into = <Row extends { readonly place: Place }>(list: readonly Row[], row: Row, file: string) => {
    (list as Row[]).push({ ...row, place: { ...row.place, file } });
  };
  for (const each of targets) into(fileOf('0 chỉ tiêu.xlsx', '2023-01-05').targets, each, '0 chỉ tiêu.xlsx');
  for (const each of facts) {
    const name = `${each.period} số liệu ${sender(each.unit)}.xlsx`;
    into(fileOf(name, addDays(lastDay(each.period), sender(each.unit) * 3)).facts, each, name);
  }
  for (const each of tasks) {
    const name = `${each.year} nhiệm vụ ${sender(each.unit)}.xlsx`;
    into(fileOf(name, addDays(`${each.year}-12-31`, 14 - sender(each.unit))).tasks, each, name);
  }
  return [...files].map(([file, { day, read }], at) =>
    submission(read, { id: at + 1, file, receivedAt: new Date(`${day}T12:00:00`).toISOString() }),
  );
}
