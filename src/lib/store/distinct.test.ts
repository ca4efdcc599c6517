import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Distinct } from './distinct.ts';

interface Thing {
  readonly id: string;
  readonly name: string;
}

const thing = fc.record({ id: fc.constantFrom('', 'a', 'b'), name: fc.constantFrom('x', 'y', 'z') });

it('gives every row its own thing, and the same one to things that say the same', () => {
  fc.assert(
    fc.property(fc.array(thing), (rows) => {
      const distinct = new Distinct<Thing>(
        rows.length,
        ({ id }) => id,
        (a, b) => a.id === b.id && a.name === b.name,
      );
      rows.forEach((each, row) => distinct.note(row, { ...each }));
      expect([...distinct.places].map((place) => distinct.things[place])).toEqual(rows);
      expect(distinct.things).toHaveLength(new Set(rows.map((each) => JSON.stringify(each))).size);
    }),
  );
});
