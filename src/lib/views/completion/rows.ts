import { compareNames } from '#lib/messages/format.ts';
import { addCounts, NO_TASKS, ratesOf, type Rate, type TaskCounts } from './rates.ts';

/** A unit with its tasks by status. */
export interface UnitTasks extends TaskCounts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  /** Name of the unit above; empty for none. */
  readonly parent: string;
}

export interface CompletionRow extends UnitTasks {
  readonly strict: Rate;
  readonly reported: Rate;
  readonly evidence: Rate;
}

/** Units by their strict rate, highest first, those without a rate last; then by name and code. */
export function completionRows(units: readonly UnitTasks[]): CompletionRow[] {
  return units
    .map((unit) => ({ ...unit, ...ratesOf(unit) }))
    .sort(
      (a, b) =>
        (b.strict.ratio ?? -1) - (a.strict.ratio ?? -1) ||
        compareNames(a.name, b.name) ||
        (a.code < b.code ? -1 : Number(a.code > b.code)),
    );
}

/** Whether a rate is provisional: tasks say nothing yet, or contradict themselves. */
export function isOpen({ blank, contradictory }: TaskCounts): boolean {
  return blank + contradictory > 0;
}

/** All units together: their tasks added up, never their rates (domain.md 8.9). */
export function allTasks(units: readonly TaskCounts[]): TaskCounts {
  return units.reduce<TaskCounts>(addCounts, NO_TASKS);
}
