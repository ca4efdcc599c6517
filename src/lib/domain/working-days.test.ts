import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAYS_OFF, specialDays } from './days-off.ts';
import { addDays, localDay, weekday, WorkCalendar } from './working-days.ts';

const calendar = new WorkCalendar(specialDays());

it('a day is that of this machine; what is no time stays as it is', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59).toISOString())).toBe('2026-01-05');
  expect(localDay('hôm qua')).toBe('hôm qua');
});

describe('working days', () => {
  it.each<[string, number, string]>([
    ['2026-03-31', 2, '2026-04-02'],
    ['2025-12-31', 2, '2026-01-06'],
    ['2024-04-26', 2, '2024-05-03'],
    ['2024-05-03', 1, '2024-05-04'],
    ['2023-04-28', 1, '2023-05-04'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-03-28', 0, '2026-03-28'],
  ])('the day after %s by %i is %s', (day, count, expected) => {
    expect(calendar.after(day, count)).toBe(expected);
  });

  it('counts as many days between as it goes on', () => {
    const day = fc.integer({ min: 0, max: 1800 }).map((days) => addDays('2023-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const to = calendar.after(from, count);
        expect(calendar.isWorking(to)).toBe(true);
        expect(calendar.between(from, to)).toBe(count);
        expect(calendar.between(to, from)).toBe(0);
      }),
    );
  });

  it('a day that is told of later holds', () => {
    const changed = new WorkCalendar([...specialDays(), { day: '2026-01-02', is: 'work' }]);
    expect(calendar.isWorking('2026-01-02')).toBe(false);
    expect(changed.isWorking('2026-01-02')).toBe(true);
  });
});

describe('the days off that are shipped', () => {
  it('days off are weekdays, days worked in their place are Saturdays', () => {
    for (const { day, is } of specialDays()) {
      if (is === 'off') expect(weekday(day), day).toBeLessThanOrEqual(5);
      else expect(weekday(day), day).toBe(6);
    }
  });

  it.each(DAYS_OFF.map((each) => [each.year, each] as const))(
    '%i names its sources',
    (_, { off, sources }) => {
      expect(sources.length).toBeGreaterThan(1);
      expect(off.tet).toHaveLength(5);
    },
  );

  it('tells of no day twice', () => {
    const days = specialDays().map(({ day }) => day);
    expect(new Set(days).size).toBe(days.length);
  });
});
