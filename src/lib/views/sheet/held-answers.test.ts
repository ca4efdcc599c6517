import { expect, it } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import { HeldAnswers } from './held-answers.ts';

const FILE = { sha256: 'aa', signatures: ['đơn vị | cổng'], sender: 'xa:1' };
const here = { kind: 'file', sha256: 'aa' } as const;
const row = (at: number, sheet: string, reach: Answer['reach'] = here): Answer => ({
  ...{ about: 'row', sheet, row: at, is: 'total', reach },
});
const column = (reach: Answer['reach'], as: 'total' | 'value'): Answer => ({
  ...{ about: 'column', path: 'cổng', reach },
  is: { kind: 'figures', channel: null, subchannel: '', measure: null, as },
});

it('finds what was said of the rows of one sheet of one file', () => {
  const held = new HeldAnswers(
    [row(3, 'A'), row(4, 'B'), row(5, 'A', { kind: 'file', sha256: 'bb' })],
    FILE,
    'A',
  );
  expect([...held.rows().keys()]).toEqual([3]);
  expect(held.row(3)?.is).toBe('total');
  expect(held.row(4)).toBeNull();
});

it('takes the narrowest answer about a column, and of layouts that of its table', () => {
  const answers = [
    column({ kind: 'always' }, 'value'),
    column({ kind: 'layout', signature: 'đơn vị | cổng' }, 'total'),
  ];
  const held = new HeldAnswers(answers, FILE, 'A');
  const of = (signature: string) => held.column({ path: 'cổng', signature })?.is;
  expect(of('đơn vị | cổng')).toMatchObject({ as: 'total' });
  expect(of('khác')).toMatchObject({ as: 'value' });
  expect(held.column({ path: 'khác', signature: '' })).toBeNull();
});

it('knows a layout that was said of the sheet or of all such tables', () => {
  const layout: Answer = { about: 'layout', sheet: 'A', as: 'bare', turned: false, reach: here };
  expect(new HeldAnswers([layout], FILE, 'A').layout()).toBe(layout);
  expect(new HeldAnswers([layout], FILE, 'B').layout()).toBeNull();
});
