import { describe, expect, it } from 'vitest';
import { channelOf } from './channels.ts';
import { Misspelt } from './misspelt.ts';

const misspelt = new Misspelt<string>([
  ['radio', 'truyền thanh|phát thanh'],
  ['portal', 'trang thông tin điện tử'],
  ['banner', 'cờ'],
]);

describe('Misspelt', () => {
  it.each([
    ['hệ thống truyền thanhh xã', 'radio'],
    ['truyềnthanh', 'radio'],
    ['truyền thnah', 'radio'],
    ['Trang thông tin điên tử', 'portal'],
  ])('%j is a slip for %s', (text, value) => {
    expect(misspelt.find(text)?.value).toBe(value);
  });

  it.each(['phát hành', 'Phát hành ấn phẩm', 'truyền thống', 'cở', '', 'x'.repeat(90)])(
    '%j is none',
    (text) => {
      expect(misspelt.find(text)).toBeNull();
    },
  );
});

describe('channelOf', () => {
  it.each([
    ['Tuyên truyền qua hệ thống truyền thanhh', 'radio'],
    ['Mạng xã hôi', 'social'],
    ['Trang thông tin điên tử', 'portal'],
    ['face book', 'social'],
    ['TT miệng', 'oral'],
  ])('%s is %s', (text, channel) => {
    expect(channelOf(text)?.channel).toBe(channel);
  });

  it.each(['Phát hành', 'Cổng dịch vụ côn', 'Truyền thống'])('%s names none', (text) => {
    expect(channelOf(text)).toBeNull();
  });
});
