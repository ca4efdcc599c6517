import { describe, expect, it } from 'vitest';
import { measureOf } from './measure-words.ts';

describe('measureOf', () => {
  it.each([
    ['tin, bài', 'item', 'tin, bài'],
    ['Tin/bài', 'item', 'Tin/bài'],
    ['tin, bài, video clip về CCHC', 'item', 'tin, bài, video clip'],
    ['tin bài viết', 'item', 'tin bài viết'],
    ['lượt phát', 'broadcast', 'lượt phát'],
    ['giờ', 'duration', 'giờ'],
    ['băng rôn', 'piece', 'băng rôn'],
    ['Số lượng tấm băng rôn, khẩu hiệu', 'piece', 'tấm băng rôn, khẩu hiệu'],
    ['tờ rơi', 'copy', 'tờ rơi'],
    ['Buổi', 'session', 'Buổi'],
    ['hội nghị', 'session', 'hội nghị'],
    ['lớp', 'session', 'lớp'],
    ['khoá', 'session', 'khoá'],
    ['người', 'people', 'người'],
    ['lượt người', 'people', 'lượt người'],
    ['lượt xem', 'view', 'lượt xem'],
    ['người theo dõi', 'view', 'người theo dõi'],
    ['thôn', 'unit_count', 'thôn'],
    ['văn bản', 'document', 'văn bản'],
    ['lượt', 'broadcast', 'lượt'],
    ['lượt người', 'people', 'lượt người'],
    ['%', 'percent', '%'],
    ['Tỷ lệ người dân', 'percent', 'Tỷ lệ'],
    ['triệu đồng', 'money', 'triệu đồng'],
    ['ĐVT: buổi', 'session', 'buổi'],
    ['So luong tin bai', 'item', 'tin bai'],
    ['Trang thông tin điện tử: bài', 'other', 'Trang'],
  ])('%j names %s', (text, measure, words) => {
    expect(measureOf(text)).toEqual({ measure, text: words });
  });

  it.each(['', 'ghi chú', 'thông tin', 'đồng chí', 'cộng đồng', 'nội bộ', '12'])('%j names none', (text) => {
    expect(measureOf(text)).toBeNull();
  });

  it('cuts the words from the text as given', () => {
    const text = 'số  tin,\u00a0bài'.normalize('NFD');
    expect(measureOf(text)?.text).toBe('tin,\u00a0bài'.normalize('NFD'));
  });
});

it('keeps the sign of a percentage in a text without diacritics', () => {
  expect(measureOf('% TTHC')?.measure).toBe('percent');
});
