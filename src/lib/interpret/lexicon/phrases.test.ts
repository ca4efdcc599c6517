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

it('around gives the longer phrases that hold one, word by word', () => {
  const table = new Phrases<string>([['radio', 'loa|loa truyền thanh|xe loa|loan báo']]);
  expect([...table.around('Loa')].sort()).toEqual(['loa truyền thanh', 'xe loa']);
  expect(table.around('loa truyền thanh')).toEqual([]);
});
