import { describe, expect, it } from 'vitest';
import { decodeLegacy } from './decode-legacy.ts';
import { guessEncoding, verdictOn } from './evidence.ts';
import { isSyllable } from './syllable.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeUtf8Twice } from './utf8-twice.ts';
import { decodeVni } from './vni.ts';

const LOWER = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
const UPPER = LOWER.toUpperCase();

/** What each letter is written as, found by asking the decoder about every possible writing. */
function writings(decode: (text: string) => string): Map<string, string> {
  const latin = Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0xa0 + i));
  const bases = Array.from('aeouyAEOUYôöÔÖ');
  const all = [...latin, ...bases.flatMap((base) => latin.map((mark) => base + mark))];
  return new Map(all.map((writing) => [decode(writing), writing]));
}

describe('legacy encodings', () => {
  it('has 134 accented letters', () => {
    expect(new Set(LOWER + UPPER).size).toBe(134);
  });

  it('writes and reads every letter in TCVN3, toned capitals through a font of capitals', () => {
    const written = writings(decodeTcvn3);
    for (const letter of LOWER) {
      const code = written.get(letter)!;
      expect(code).toHaveLength(1);
      expect(decodeLegacy(code, '.VnTime')).toBe(letter);
      expect(decodeLegacy(code, '.VnTimeH')).toBe(letter.toUpperCase());
    }
    for (const letter of 'ĂÂÊÔƠƯĐ') expect(decodeLegacy(written.get(letter)!, '.VnArial')).toBe(letter);
  });

  it('writes and reads every letter in VNI', () => {
    const written = writings(decodeVni);
    for (const letter of LOWER + UPPER) expect(decodeLegacy(written.get(letter)!, 'VNI-Times')).toBe(letter);
  });

  it.each([
    ['.VnTime', 'X· Trung Giang', 'Xã Trung Giang'],
    ['.VnTimeH', 'céng hßa x· héi chñ nghÜa', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
    ['VNI-Times', 'Soá löôïng tin, baøi', 'Số lượng tin, bài'],
    ['VNI-Times', 'COÄNG HOØA', 'CỘNG HÒA'],
    ['Times New Roman', 'X·', 'X·'],
    ['.VnTime', 'Đơn vị đã gõ Unicode', 'Đơn vị đã gõ Unicode'],
  ])('decodes by font %s', (font, raw, text) => {
    expect(decodeLegacy(raw, font)).toBe(text);
  });

  it('recognises an encoding only where it is unmistakable', () => {
    expect(guessEncoding(new Set(['§¬n vÞ', 'Sè l­îng tin bµi', 'X· VÜnh S¬n', 'Tuyªn truyÒn', '®Õn']))).toBe(
      'tcvn3',
    );
    expect(
      guessEncoding(new Set(['Ñôn vò tuyeân truyeàn', 'Soá löôïng tin baøi', 'Höôùng Hoùa', 'Xaõ Vónh Sôn'])),
    ).toBe('vni');
    expect(guessEncoding(new Set(['Xã Vĩnh Sơn', 'Số lượng tin, bài', 'Đơn vị']))).toBeUndefined();
    expect(
      guessEncoding(new Set(['“Sự hài lòng', '“Dân chủ', '“Cải cách', 'nước”', 'của”', 'tế”'])),
    ).toBeUndefined();
    expect(guessEncoding(new Set(['Xã Đắk Glêi', 'Krông Pắc', 'Café résumé naïve']))).toBeUndefined();
  });

  it('undoes UTF-8 that was encoded twice', () => {
    const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Xã Vĩnh Sơn: số lượng'));
    expect(decodeUtf8Twice(twice)).toBe('Xã Vĩnh Sơn: số lượng');
    expect(decodeUtf8Twice('Xã Vĩnh Sơn')).toBe('Xã Vĩnh Sơn');
    expect(guessEncoding(new Set(Array.from({ length: 5 }, (_, i) => `${twice} ${i}`)))).toBe('utf8-twice');
  });

  it.each(['xaõ', 'Laùng', 'keó', 'nuì'])('takes %s for none: no tone stands on a glide', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('takes a text for one of its file’s encoding where only the place of a tone tells', () => {
    expect(verdictOn('Xaõ Bình Nghò', 'vni')).toBe('legacy');
    expect(verdictOn('Bình Thò', 'vni')).toBe('open');
  });

  it.each([
    'nghiêng',
    'thuỷ',
    'thủy',
    'quyền',
    'Đường',
    'giếng',
    'xã',
    'giá',
    'quý',
    'bài',
    'hoà',
    'hòa',
    'xuất',
    'luật',
    'tiệc',
  ])('knows the syllable %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
});
