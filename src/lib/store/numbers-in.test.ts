import { tableFromIPC, tableToIPC, type Data, type Float64, type Int32 } from 'apache-arrow';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atOnce } from '#lib/domain/steps.ts';
import { arrowOf, byName, rowsOf } from './arrow.ts';
import { numbersIn } from './numbers-in.ts';

const row = fc.record({
  i: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  n: fc.option(fc.double({ noNaN: true })),
});
const tableOf = (rows: readonly { readonly i: number | null; readonly n: number | null }[]) =>
  tableFromIPC(tableToIPC(atOnce(arrowOf({ i: 'integer', n: 'number' }, rows, byName)), 'stream'));

it('reads every number, and nothing where there is nothing', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      expect(rowsOf(tableOf(rows))).toEqual(rows);
    }),
  );
});

it('reads a piece out of the middle of a column', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.nat(39), fc.nat(39), (rows, a, b) => {
      const [from, to] = [Math.min(a, b, rows.length), Math.min(Math.max(a, b), rows.length)];
      const table = tableOf(rows);
      for (const name of ['i', 'n'] as const) {
        const [data] = table.getChild(name)!.slice(from, to).data as readonly Data<Int32 | Float64>[];
        expect(data ? numbersIn(data) : []).toEqual(rows.slice(from, to).map((each) => each[name]));
      }
    }),
  );
});
