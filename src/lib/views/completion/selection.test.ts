import { describe, expect, it } from 'vitest';
import { EMPTY_VIEW } from '#lib/domain/view.ts';
import type { TaskFacet } from './query.ts';
import { selectTasks } from './selection.ts';

const facets: TaskFacet[] = [
  { year: 2023, level: 'xa', tasks: 9 },
  { year: 2024, level: 'huyen', tasks: 8 },
  { year: 2024, level: 'xa', tasks: 40 },
  { year: null, level: 'so', tasks: 3 },
];

describe('selectTasks', () => {
  it('takes the newest year and the level with most tasks', () => {
    expect(selectTasks(EMPTY_VIEW, facets)).toEqual(facets[2]);
  });

  it('follows the view where there are tasks for it', () => {
    expect(selectTasks({ ...EMPTY_VIEW, period: '2023-Q1' }, facets)).toEqual(facets[0]);
    expect(selectTasks({ ...EMPTY_VIEW, level: 'huyen' }, facets)).toEqual(facets[1]);
    expect(selectTasks({ ...EMPTY_VIEW, period: '2019', level: 'huyen' }, facets)).toEqual(facets[1]);
  });

  it('takes a year or level with quotas only where it was chosen, or there is nothing else', () => {
    const quotas: TaskFacet = { year: 2026, level: 'tinh', tasks: 0 };
    const ofXa: TaskFacet = { year: 2024, level: 'so', tasks: 0 };
    expect(selectTasks(EMPTY_VIEW, [quotas, ofXa, ...facets])).toEqual(facets[2]);
    expect(selectTasks({ ...EMPTY_VIEW, period: '2026' }, [quotas, ...facets])).toEqual(quotas);
    expect(selectTasks(EMPTY_VIEW, [quotas])).toEqual(quotas);
    expect(selectTasks({ ...EMPTY_VIEW, level: 'xa' }, [{ ...quotas, level: 'xa' }, quotas])?.level).toBe(
      'xa',
    );
    const silent: TaskFacet = { year: 2024, level: 'xa', tasks: 0 };
    expect(selectTasks({ ...EMPTY_VIEW, level: 'xa' }, [silent, facets[1]!])).toEqual(facets[1]);
  });

  it('takes tasks without a year only where there are no others', () => {
    expect(selectTasks(EMPTY_VIEW, facets.slice(3))).toEqual(facets[3]);
    expect(selectTasks(EMPTY_VIEW, [])).toBeNull();
  });
});
