import { taskWords } from '#lib/messages/tasks.ts';
import { sql } from '#lib/store/sql.ts';
import type { Source } from '../source/source.ts';
import type { UnitTasks } from './rows.ts';

/** The tasks that a unit's rates are made of; a unit that the registry does not know goes by its name. */
export function ratesSource({ id, name }: Pick<UnitTasks, 'id' | 'name'>, year: number | null): Source {
  return {
    of: 'tasks',
    title: `${name} · ${taskWords.year(year)}`,
    tasks: sql`unit_id = ${id} and unit_name = ${name} and year is not distinct from ${year}`,
  };
}
