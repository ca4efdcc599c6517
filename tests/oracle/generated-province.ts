import type { Channel } from '#lib/domain/channel.ts';
import type { Fact, FactState, Scope } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Per, Target, Task } from '#lib/domain/task.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import type { LoadedSubmission } from '#lib/store/rows.ts';
import { fact, noFigure, submission, target, task } from '../helpers/facts.ts';
import { random } from './random.ts';

const CHANNELS: readonly Channel[] = ['portal', 'radio', 'social', 'meeting'];
const PERIODS = ['2023', '2024-Q1', '2024', '2025-Q1', '2025-H1', '2025-Q3', '2026-Q1'] as const;
const LAST_DAYS: Record<(typeof PERIODS)[number], string> = {
  '2023': '2023-12-31',
  '2024-Q1': '2024-03-31',
  '2024': '2024-12-31',
  '2025-Q1': '2025-03-31',
  '2025-H1': '2025-06-30',
  '2025-Q3': '2025-09-30',
  '2026-Q1': '2026-03-31',
};
const STATES: readonly Exclude<FactState, 'value'>[] = [
  'missing',
  'no_activity',
  'not_applicable',
  'unquantified',
];

const TASK_STATUSES: readonly Task['status'][] = [
  'done',
  'done',
  'not_done',
  'partial',
  'in_progress',
  'not_due',
  'not_applicable',
  'blank',
  'contradictory',
  null,
];

const PERS: readonly Per[] = ['year', 'half', 'quarter', 'month', 'week', 'once'];
const COMPARATORS: readonly Target['comparator'][] = ['>=', '>=', '>=', '=', '<='];

/**
 * Made-up figures of every kind of a real tỉnh of then and now: some units are silent, some say less than a number, huyện
 * report for themselves, for what is below them, or for all. The same seed gives the same figures.
 */
export function generatedProvince(registry: Registry, code: string, seed: number): LoadedSubmission {
  const next = random(seed);
  const facts: Fact[] = [];
  const tasks: Task[] = [];
  const targets: Target[] = [];
  const today = registry.at('tinh', code, '2026-01-01')!;
  const old = new Set(
    registry
      .units('tinh', '2025-06-30')
      .filter((tinh) => leadsTo(registry, tinh, today))
      .map(({ id }) => id),
  );
  for (const period of PERIODS) {
    const day = LAST_DAYS[period];
    const units = [...registry.units('xa', day), ...registry.units('huyen', day)].filter((unit) => {
      const home = registry.provinceOf(unit);
      return day < registry.reform ? old.has(home.id) : home.id === today.id;
    });
    for (const unit of units) {
      if (next() > (unit.level === 'xa' ? 0.15 : 0.4)) facts.push(...of(unit, period));
      if (period !== '2024' && period !== '2026-Q1') continue;
      const year = Number(period.slice(0, 4));
      tasks.push(...tasksOf(unit, year));
      targets.push(...targetsOf(unit, year));
      if (unit.level === 'huyen') targets.push(forEach(unit, year, 'radio', 'year'));
    }
    if (period === '2024')
      targets.push(...[...old].map((id) => forEach(registry.unit(id)!, 2024, 'portal', 'quarter')));
    if (period === '2026-Q1') targets.push(forEach(today, 2026, 'portal', 'quarter'));
  }
  return submission({ facts, tasks, targets });

  function targetsOf(unit: Unit, year: number): Target[] {
    return (['portal', 'radio', 'radio', 'all'] as const)
      .filter(() => next() < 0.5)
      .map((channel) => {
        const [per, comparator] = [pick(PERS), pick(COMPARATORS)];
        return target({ unit: ref(unit), year, channel, per, comparator, value: 1 + Math.floor(next() * 9) });
      });
  }

  /** What a plan sets for each commune below it. */
  function forEach(unit: Unit, year: number, channel: Channel, per: Per): Target {
    const value = 10 + (Number(unit.code) % 40);
    const sourceText = `Mỗi xã có ít nhất ${value} tin, bài`;
    return target({ unit: ref(unit), year, channel, per, value, sourceText });
  }

  function pick<T>(list: readonly T[]): T {
    return list[Math.floor(next() * list.length)]!;
  }

  function tasksOf(unit: Unit, year: number): Task[] {
    return TASK_STATUSES.filter(() => next() < 0.6).map((status, at) =>
      task({
        ...{ unit: ref(unit), year, number: String(at + 1), status },
        links: next() < 0.5 ? ['https://tinh.example/bai'] : [],
        deadline: next() < 0.5 ? `${year}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-15` : '',
      }),
    );
  }

  function of(unit: Unit, period: string): Fact[] {
    return CHANNELS.flatMap((channel) => {
      if (next() < 0.2) return [];
      const measure: Measure = channel === 'meeting' ? 'session' : 'item';
      const scopes: Scope[] =
        unit.level === 'xa'
          ? ['own']
          : (['own', 'children', 'own_and_children'] as const).filter(() => next() < 0.25);
      return scopes.map((scope): Fact => {
        const part = { unit: ref(unit), period, channel, measure, scope };
        const status = next() < 0.05 ? 'conflict' : 'counted';
        if (next() < 0.1) return noFigure(pick(STATES), { ...part, status });
        return fact({ ...part, status, value: Math.floor(next() * 60) });
      });
    });
  }
}

function leadsTo(registry: Registry, old: Unit, today: Unit): boolean {
  return registry
    .inProvince(old)
    .some((unit) =>
      registry.successors(unit.id).some(({ id }) => registry.provinceOf(registry.unit(id)!).id === today.id),
    );
}

function ref({ id, code, name, level }: Unit): UnitRef {
  return { id, code, name, level };
}
