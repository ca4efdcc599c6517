import { describe, expect, it } from 'vitest';
import { isArrangement } from './arrangement-shape.ts';
import { arrangementsBy, arrivalsBy, type Arrangement } from './arrangement.ts';
import { Deadlines } from './deadlines.ts';
import type { Decision } from './decision.ts';
import { opposite } from './undo.ts';

const at = '2026-04-03T08:00:00.000Z';
const arrange = (...arrangements: Arrangement[]): Decision => ({ at, kind: 'arrange', arrangements });
const days = (count: number): Arrangement => ({ about: 'days-to-send', kind: 'quarter', days: count });
const arrival = (day: string): Arrangement => ({ about: 'arrival', file: 'a.xlsx', sha256: 'a', day });

describe('arrangements', () => {
  it('what was said last about one thing holds; what is taken back leaves no trace', () => {
    const log = [arrange(days(5)), arrange(days(3), arrival('2026-04-01'))];
    expect(arrangementsBy(log)).toEqual([days(3), arrival('2026-04-01')]);
    expect(arrangementsBy([...log, opposite(log[1]!, at)!])).toEqual([days(5)]);
    expect(arrangementsBy([...log, opposite(log[0]!, at)!])).toEqual([days(3), arrival('2026-04-01')]);
  });

  it('files are told apart by name and bytes', () => {
    const other: Arrangement = { about: 'arrival', file: 'b.xlsx', sha256: 'a', day: '2026-04-02' };
    expect([...arrivalsBy([arrival('2026-04-01'), other]).values()]).toEqual(['2026-04-01', '2026-04-02']);
  });

  it.each<[string, unknown, boolean]>([
    ['an arrival', arrival('2026-04-01'), true],
    ['no day', { ...arrival('2026-04-01'), day: '2026-02-30' }, false],
    ['no period', { about: 'due', period: 'quý I', day: '2026-04-01' }, false],
    ['half a day', { about: 'days-to-send', kind: 'quarter', days: 1.5 }, false],
    ['something else', { about: 'weather' }, false],
  ])('knows the shape of %s', (_, value, expected) => {
    expect(isArrangement(value)).toBe(expected);
  });
});

describe('deadlines', () => {
  it('are two working days after the period unless told otherwise', () => {
    const usual = new Deadlines([]);
    expect(usual.dueOf('2026-Q1')).toBe('2026-04-02');
    expect(usual.dueOf('2025')).toBe('2026-01-06');
    expect(usual.dueOf('không có')).toBeNull();
    expect(new Deadlines([days(0)]).dueOf('2026-Q1')).toBe('2026-03-31');
    expect(new Deadlines([days(5)]).dueOf('2026-Q1')).toBe('2026-04-07');
    expect(new Deadlines([days(5)]).dueOf('2026-M03')).toBe('2026-04-02');
  });

  it('may close on the 14th, and be set for one period', () => {
    expect(new Deadlines([{ about: 'closing', closing: 'official' }]).dueOf('2026-Q1')).toBe('2026-03-17');
    const set = new Deadlines([{ about: 'due', period: '2026-Q1', day: '2026-04-10' }]);
    expect([set.dueOf('2026-Q1'), set.isSet('2026-Q1')]).toEqual(['2026-04-10', true]);
    expect(set.isSet('2026-Q2')).toBe(false);
  });

  it('heed days off that a person adds', () => {
    const off: Arrangement = { about: 'day', day: '2026-04-01', is: 'off', name: 'Bão' };
    expect(new Deadlines([off]).dueOf('2026-Q1')).toBe('2026-04-03');
  });
});
