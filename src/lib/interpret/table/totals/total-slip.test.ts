import fc from 'fast-check';
import { expect, it } from 'vitest';
import { totalSlip } from './total-slip.ts';

it.each<[string, number, number[], ReturnType<typeof totalSlip>]>([
  ['a part left out', 30, [10, 20, 7], { part: 2, kind: 'left-out' }],
  ['a part counted twice', 44, [10, 20, 7], { part: 2, kind: 'twice' }],
  ['two digits swapped', 64, [10, 63, 18], { part: 1, kind: 'swapped' }],
  ['several that would explain it', 35, [10, 20, 5, 5], null],
  ['nothing that would', 31, [10, 20, 7], null],
  ['no difference', 37, [10, 20, 7], null],
])('%s', (_, total, parts, slip) => {
  expect(totalSlip(total, parts)).toEqual(slip);
});

it('what it names does explain the difference', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.array(fc.nat(200), { maxLength: 6 }), (total, parts) => {
      const slip = totalSlip(total, parts);
      const sum = parts.reduce((all, part) => all + part, 0);
      const value = slip ? parts[slip.part]! : 0;
      if (slip?.kind === 'left-out') expect(sum - value).toBe(total);
      if (slip?.kind === 'twice') expect(sum + value).toBe(total);
      if (slip?.kind === 'swapped') expect(Math.abs(sum - total) % 9).toBe(0);
    }),
  );
});
