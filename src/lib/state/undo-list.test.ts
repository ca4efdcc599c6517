import { describe, expect, it } from 'vitest';
import { UndoList } from './undo-list.ts';

const year = (value: number) => ({ at: '', kind: 'set-year', year: value }) as const;

describe('UndoList', () => {
  it('takes back one change after the other, the last first', () => {
    const list = new UndoList();
    list.push({ remove: [1] });
    list.push({ remove: [2] });
    expect(list.take()).toEqual({ remove: [2] });
    expect(list.take()).toEqual({ remove: [1] });
    expect(list.take()).toBeNull();
  });

  it('takes back what a change led to together with it, and before it', () => {
    const list = new UndoList();
    const led = { decide: [year(1)] };
    list.push(led);
    list.push({ remove: [3] });
    list.join({ decide: [year(2)] }, led);
    expect(list.take()).toEqual({ remove: [3] });
    expect(list.take()).toEqual({ decide: [year(2), year(1)] });
  });

  it('takes it back alone where the change itself is gone', () => {
    const list = new UndoList();
    list.join({ decide: [year(2)] }, { decide: [year(1)] });
    expect(list.take()).toEqual({ decide: [year(2)] });
    list.push({ remove: [1] });
    list.clear();
    expect(list.take()).toBeNull();
  });
});
