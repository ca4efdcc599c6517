import { expect, test } from 'vitest';
import { withCapitals } from './capitals.ts';

test.each([
  ['SỞ NỘI VỤ', 2, 'Sở Nội vụ'],
  ['THỊ TRẤN', 1, 'Thị trấn'],
  ['xã', 1, 'Xã'],
  ['VĨNH TÚ', Infinity, 'Vĩnh Tú'],
  ['Vĩnh tú', Infinity, 'Vĩnh Tú'],
  ['Hội Nông dân', 1, 'Hội Nông dân'],
])('writes %s with %s capitals as %s', (name, most, written) => {
  expect(withCapitals(name, most)).toBe(written);
});
