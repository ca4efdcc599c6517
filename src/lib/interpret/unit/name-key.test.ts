import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

it.each([
  ['xã vĩnh hà', 'Xã Vĩnh Hà', 'UBND XÃ VĨNH HÀ', '1. X. Vĩnh Hà', '- Xã  Vĩnh\u00a0Hà'.normalize('NFD')],
  ['xã thanh an (huyện cam lộ)', 'Xã Thanh An, huyện Cam Lộ', 'X. Thanh An (H. Cam Lộ)'],
  ['thanh an (cam lộ)', 'Thanh An (Cam Lộ)', 'THANH AN (CAM LỘ)'],
  ['khối cơ quan', 'Khối cơ quan', '* KHỐI  CƠ QUAN'],
  ['tổ 3', 'Tổ 3'],
])('names %s however it is written', (key, ...spellings) => {
  expect(spellings.map(nameKey)).toEqual(spellings.map(() => key));
});

it('keeps apart what has another type or another parent', () => {
  const names = ['Thanh An', 'Xã Thanh An', 'Xã Thanh An, huyện Cam Lộ', 'Xã Thanh An, huyện Gio Linh'];
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
});

it('is the key of any text, and its own where it is a name', () => {
  fc.assert(fc.property(fc.string(), (text) => nameKey(text) === nameKey(` ${text} `)));
  const name = fc
    .constantFrom('Xã', 'TT.', 'UBND phường', '')
    .chain((type) =>
      fc
        .constantFrom('Vĩnh Hà', 'Hồ Xá', 'Thanh An, huyện Cam Lộ', 'Đông Hà')
        .map((rest) => `${type} ${rest}`),
    );
  fc.assert(
    fc.property(name, (text) => {
      expect(nameKey(nameKey(text))).toBe(nameKey(text));
    }),
  );
});
