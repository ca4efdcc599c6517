import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankRows } from './rank.ts';

const unit = (name: string, value: number | null, code = '') => ({ name, code, value });
const shown = (rows: ReturnType<typeof unit>[]) =>
  rankRows(rows).map(({ name, rank, tied }) => `${rank === null ? '–' : (tied ? '=' : '') + rank} ${name}`);

describe('rankRows', () => {
  it('gives competition ranks: 1, 2, 2, 4', () => {
    expect(shown([unit('Xã D', 3), unit('Xã A', 9), unit('Xã C', 5), unit('Xã B', 5)])).toEqual([
      '1 Xã A',
      '=2 Xã B',
      '=2 Xã C',
      '4 Xã D',
    ]);
  });

  it('ranks a zero and lists what has no value after it', () => {
    expect(shown([unit('Xã Chưa Nộp', null), unit('Xã Không', 0), unit('Xã Một', 1)])).toEqual([
      '1 Xã Một',
      '2 Xã Không',
      '– Xã Chưa Nộp',
    ]);
  });

  it('follows the Vietnamese alphabet in a tie, then the code', () => {
    expect(shown([unit('Xã Đông', 1), unit('Xã Dương', 1), unit('Xã Ân', 1), unit('Xã An', 1)])).toEqual([
      '=1 Xã An',
      '=1 Xã Ân',
      '=1 Xã Dương',
      '=1 Xã Đông',
    ]);
    const twins = rankRows([unit('Xã Thanh An', 1, '19603'), unit('Xã Thanh An', 1, '00210')]);
    expect(twins.map((row) => row.code)).toEqual(['00210', '19603']);
  });

  const rows = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('Xã An', 'Xã Ân', 'Phường Đông', 'Xã 2', 'Xã 10'),
      code: fc.integer({ min: 1, max: 99999 }).map(String),
      value: fc.option(fc.integer({ min: 0, max: 4 })),
    }),
    { selector: (row) => row.code, maxLength: 30 },
  );

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(rankRows(shuffled)).toEqual(rankRows(list));
        },
      ),
    );
  });

  it('gives each row the rank 1 + the number of greater values', () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const row of rankRows(list)) {
          const { value } = row;
          const greater = list.filter((other) => value !== null && (other.value ?? -1) > value).length;
          expect(row.rank).toBe(value === null ? null : greater + 1);
        }
      }),
    );
  });
});
