import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BASES, type Base } from './base.ts';
import { workbookOfBase } from './drawing.ts';
import { MUTATIONS } from './mutations.ts';
import { statementsOf } from './statements.ts';

const ORIGINALS = new Map(BASES.map((base) => [base, statementsOf(workbookOfBase(base), base.province)]));

/** A base and two to four mutations that suit it, in the order in which they are numbered. */
const mutated = fc.constantFrom(...BASES).chain((base) => {
  const suiting = MUTATIONS.filter(({ suits }) => suits(base));
  const variant = (mutation: (typeof suiting)[number]) =>
    fc.constantFrom(...Object.entries(mutation.variants)).map(([name, mutate]) => ({
      name: `${mutation.title.slice(0, 11)} (${name})`,
      mutate,
    }));
  return fc
    .subarray(suiting, { minLength: 2, maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map(variant)))
    .map((variants) => ({ base, variants }));
});

it('says the same under several mutations at once', () => {
  fc.assert(
    fc.property(mutated, ({ base, variants }) => {
      const sheet = variants.reduce((each, { mutate }): Base => mutate(each), base);
      expect(statementsOf(workbookOfBase(sheet), base.province)).toEqual(ORIGINALS.get(base));
    }),
    { numRuns: 60 },
  );
});

const UNITS = ['Xã Vĩnh Hà', 'Xã Vĩnh Ô', 'Xã Vĩnh Tú', 'Thị trấn Hồ Xá', 'Xã Vĩnh Sơn', 'Phòng Nội vụ'];
const VALUES = ['0', '7', '12', '07', '140', 'hơn 30', '-', '', 'đang cập nhật', '5 tin', '2.010', 'x'];
const row = fc.array(fc.constantFrom(...VALUES), { minLength: 3, maxLength: 3 });
const table = fc.array(row, { minLength: UNITS.length, maxLength: UNITS.length });
const order = fc.shuffledSubarray(
  UNITS.map((_, i) => i),
  { minLength: UNITS.length },
);

it('says the same of units in any order', () => {
  const [wide] = BASES;
  const drawn = (values: readonly string[][], rows: readonly number[]): Base => ({
    ...wide!,
    header: ['STT | Đơn vị | Trang TTĐT (tin, bài) | Truyền thanh (tin, bài) | Facebook (tin, bài)'],
    rows: rows.map((i) => `${i + 1} | ${UNITS[i]!} | ${values[i]!.join(' | ')}`),
    total: null,
  });
  fc.assert(
    fc.property(table, order, (values, rows) => {
      const say = (base: Base) => statementsOf(workbookOfBase(base), base.province);
      expect(say(drawn(values, rows))).toEqual(say(drawn(values, [...UNITS.keys()])));
    }),
    { numRuns: 60 },
  );
});
