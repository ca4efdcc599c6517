import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleStatus, type StatusCells } from './settle-status.ts';

const NONE: StatusCells = { done: '', notDone: '', inProgress: '', partial: '', text: '', percent: '' };

describe('settleStatus', () => {
  it.each<[Partial<StatusCells>, string, number | null]>([
    [{}, 'blank', null],
    [{ done: '-', notDone: ' ' }, 'blank', null],
    [{ done: 'x' }, 'done', null],
    [{ notDone: 'X' }, 'not_done', null],
    [{ inProgress: '✓' }, 'in_progress', null],
    [{ partial: 'ü' }, 'partial', null],
    [{ done: '1', notDone: '0' }, 'done', null],
    [{ done: 'Đã xong' }, 'done', null],
    [{ done: '70%' }, 'partial', 70],
    [{ done: 'Chưa' }, 'not_done', null],
    [{ done: 'Không' }, 'not_done', null],
    [{ done: 'Có', notDone: 'Không' }, 'done', null],
    [{ text: 'Không' }, 'not_done', null],
    [{ text: 'Có' }, 'done', null],
    [{ done: '/', notDone: 'x' }, 'not_done', null],
    [{ done: '/', notDone: '/' }, 'not_applicable', null],
    [{ text: 'Đạt 70%' }, 'partial', 70],
    [{ text: 'Hoàn thành', percent: '100%' }, 'done', 100],
    [{ text: 'Thường xuyên', percent: '50%' }, 'in_progress', 50],
    [{ text: 'Chưa thực hiện', percent: '0' }, 'not_done', 0],
    [{ percent: '0,7' }, 'partial', 70],
    [{ percent: '100' }, 'done', 100],
    [{ percent: '1' }, 'blank', null],
    [{ done: 'x', text: 'Đã hoàn thành' }, 'done', null],
    [{ done: 'x', text: 'Kế hoạch số 12' }, 'done', null],
    [{ done: 'x', text: 'Duy trì thường xuyên' }, 'done', null],
    [{ notDone: 'x', text: 'Đang triển khai' }, 'in_progress', null],
  ])('%j is %s, %s', (cells, status, percent) => {
    expect(settleStatus({ ...NONE, ...cells })).toEqual({ status, percent, problem: null });
  });

  it.each<[Partial<StatusCells>]>([
    [{ done: 'x', notDone: 'x' }],
    [{ done: 'x', partial: 'x' }],
    [{ done: 'x', text: 'Chưa hoàn thành' }],
    [{ notDone: 'x', text: 'Đã hoàn thành' }],
    [{ done: 'x', percent: '70%' }],
    [{ notDone: 'x', percent: '100%' }],
  ])('%j contradicts itself', (cells) => {
    expect(settleStatus({ ...NONE, ...cells })).toMatchObject({
      status: 'contradictory',
      problem: 'task-contradictory',
    });
  });

  it.each<[Partial<StatusCells>]>([[{ text: 'Theo kế hoạch tỉnh' }], [{ done: 'KH 12' }]])(
    '%j is not known',
    (cells) => {
      expect(settleStatus({ ...NONE, ...cells })).toEqual({
        status: 'blank',
        percent: null,
        problem: 'task-status-unknown',
      });
    },
  );

  it('has a problem exactly where columns contradict or words are unknown', () => {
    const cell = fc.constantFrom(
      '',
      'x',
      '-',
      '/',
      'Đã xong',
      'Chưa hoàn thành',
      '70%',
      'gì đó',
      'Thường xuyên',
    );
    const cells = fc.record({
      done: cell,
      notDone: cell,
      inProgress: cell,
      partial: cell,
      text: cell,
      percent: cell,
    });
    fc.assert(
      fc.property(cells, (row) => {
        const { status, problem } = settleStatus(row);
        expect(problem === 'task-contradictory').toBe(status === 'contradictory');
        if (problem === 'task-status-unknown') expect(status).toBe('blank');
      }),
    );
  });
});
