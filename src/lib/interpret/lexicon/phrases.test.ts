import { describe, expect, it } from 'vitest';
import { Phrases } from './phrases.ts';

const phrases = new Phrases<string>([
  ['page', 'trang thông tin|trang'],
  ['social', 'trang mạng xã hội'],
  ['percent', '%|#'],
]);

describe('find', () => {
  it.each([
    ['Tin trên Trang Thông Tin xã', 'page'],
    ['trang mạng xã hội', 'social'],
    ['TRANG', 'page'],
    ['trang-thông-tin', 'page'],
    ['trang thong tin', 'page'],
    ['trang thông tin'.normalize('NFD'), 'page'],
    ['tỷ lệ %', 'percent'],
  ])('%s: the longest phrase, word by word', (text, value) => {
    expect(phrases.find(text)?.value).toBe(value);
  });

  it.each(['trangthông', 'trăng', 'sang trọng', '', '-', '…'])('%j holds none', (text) => {
    expect(phrases.find(text)).toBeNull();
  });
});

it('whole and start ask for all of the text and for its beginning', () => {
  expect([phrases.whole('Trang'), phrases.whole('trang a')]).toMatchObject([{ value: 'page' }, null]);
  expect([phrases.start('trang a'), phrases.start('a trang')]).toMatchObject([{ phrase: 'trang' }, null]);
  expect([phrases.whole('#'), phrases.whole('-')]).toMatchObject([{ value: 'percent' }, null]);
});

it('a trap hides what stands wholly in it, and nothing beside it', () => {
  const table = new Phrases<string>(
    [
      ['press', 'báo|báo điện tử'],
      ['radio', 'loa'],
    ],
    'thông báo',
  );
  expect(table.find('Số thông báo')).toBeNull();
  expect(table.find('so thong bao')).toBeNull();
  expect(table.find('Thông báo trên loa')).toMatchObject({ value: 'radio' });
  expect(table.find('Thông báo trên báo')).toMatchObject({ phrase: 'báo' });
  expect(table.find('thông báo điện tử')).toMatchObject({ phrase: 'báo điện tử' });
  expect(table.around('báo')).toEqual(['báo điện tử', 'thông báo']);
});

it('around gives the longer phrases that hold one, word by word', () => {
  const table = new Phrases<string>([['radio', 'loa|loa truyền thanh|xe loa|loan báo']]);
  expect([...table.around('Loa')].sort()).toEqual(['loa truyền thanh', 'xe loa']);
  expect(table.around('loa truyền thanh')).toEqual([]);
});
