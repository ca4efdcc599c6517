import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { wholeOf } from '#lib/domain/place.ts';
import type { Task } from '#lib/domain/task.ts';
import { overviewOf } from './overview.ts';
import { nothingIn } from '../../tests/helpers/facts.ts';

const unit = (id: string, name: string) => ({ id, name, code: '', level: 'xa' as const });
const fact = (id: string, name: string, period: string) => ({ unit: unit(id, name), period }) as Fact;
const task = (id: string, name: string) => ({ unit: unit(id, name) }) as Task;

const nothing = nothingIn('a.xlsx');

describe('overviewOf', () => {
  it('counts each unit and period once, across files, figures and tasks', () => {
    const first = { ...nothing, facts: [fact('xa:1@', 'Xã A', '2024-Q1'), fact('xa:1@', 'Xã A', '2026')] };
    const second = {
      ...nothing,
      facts: [fact('xa:2@', 'Xã B', '2024-Q1'), fact('', 'Xã Lạ', '')],
      tasks: [task('xa:2@', 'Xã B'), task('', 'Xã Lạ')],
    };
    expect(overviewOf([first, second])).toMatchObject({
      files: 2,
      facts: 4,
      units: 2,
      unknownUnits: 1,
      periods: 2,
      years: ['2024', '2026'],
      tasks: 2,
    });
  });

  it('tells errors from warnings, leaves notes out, and counts refused files', () => {
    const problem = (code: 'file-password' | 'unit-unknown' | 'hidden-rows') => ({
      place: wholeOf('a.xlsx'),
      code,
      params: {},
      sourceText: '',
    });
    const refused = { ...nothing, refused: true, problems: [problem('file-password')] };
    const doubtful = { ...nothing, problems: [problem('unit-unknown'), problem('hidden-rows')] };
    expect(overviewOf([refused, doubtful])).toMatchObject({
      refused: 1,
      errors: 1,
      warnings: 1,
      years: null,
    });
  });
});
