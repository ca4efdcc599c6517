import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse, compareVietnamese, exactKey, isPlain, looseKey, readableKey } from './text.ts';

describe('exactKey', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Thuỷ Nguyên', 'THỦY NGUYÊN'],
    ['Uỷ ban', 'Ủy ban'],
    ['Xã  Vĩnh\u00a0Hà ', 'xã vĩnh hà'],
    ['Vĩnh Hà'.normalize('NFD'), 'Vĩnh Hà'],
    ['M’gar', "M'gar"],
    ['Văn hoá – Thông tin', 'Văn hóa-Thông tin'],
    ['Ðông Hà', 'Đông Hà'],
  ])('%j equals %j', (a, b) => {
    expect(exactKey(a)).toBe(exactKey(b));
  });

  it.each([
    ['Hoa Lộc', 'Hòa Lộc'],
    ['Ba Tơ', 'Ba Tô'],
    ['Đông', 'Dông'],
    ['quý', 'quy'],
  ])('%j differs from %j', (a, b) => {
    expect(exactKey(a)).not.toBe(exactKey(b));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => exactKey(exactKey(text)) === exactKey(text)),
    );
    expect(exactKey('')).toBe('');
  });
});

describe('looseKey', () => {
  it('drops diacritics, đ and the difference of i and y', () => {
    expect(looseKey('Đường Sĩ/Sỹ')).toBe('duong si si');
  });
});

const LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằậếệờợữựýỵỷoauyĐÂÊÔƠƯÁÀÝĨŨƠ -–'()%0123,./".split('');
const written = fc.array(fc.constantFrom(...LETTERS)).map((letters) => letters.join(''));

it('all keys are the same however the letters are composed', () => {
  fc.assert(
    fc.property(written, (text) => {
      const apart = text.normalize('NFD');
      expect(collapse(apart)).toBe(collapse(text));
      expect(exactKey(apart)).toBe(exactKey(text));
      expect(looseKey(apart)).toBe(looseKey(text));
      expect(isPlain(apart)).toBe(isPlain(text));
    }),
  );
  expect.hasAssertions();
});

it('collapse makes one line', () => {
  expect(collapse(' Phường \nHoàn\u200b  Kiếm ')).toBe('Phường Hoàn Kiếm');
});

it('isPlain knows text without diacritics', () => {
  expect([isPlain('Vinh Ha'), isPlain('Vĩnh'), isPlain('dong'), isPlain('đong')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

it('compareVietnamese follows the alphabet and numbers', () => {
  expect(['xã 10', 'Ân', 'Ăn', 'xã 2', 'An'].sort(compareVietnamese)).toEqual([
    'An',
    'Ăn',
    'Ân',
    'xã 2',
    'xã 10',
  ]);
});

it('has a key that people can read', () => {
  expect(['Loại QUÝ', 'Hòa', 'thủy', 'Tổ hợp'].map(readableKey)).toEqual([
    'loại quý',
    'hoà',
    'thuỷ',
    'tổ hợp',
  ]);
});
