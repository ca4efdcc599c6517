import { decodeTcvn3 } from '#lib/workbook/legacy/tcvn3.ts';

const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';
const TCVN3 = new Map(
  Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0xa0 + i))
    .map((code) => [decodeTcvn3(code), code] as const)
    .filter(([letter]) => LETTERS.includes(letter)),
);

/** Text as it was typed for a font of TCVN3: capitals with a tone as small letters. */
export function tcvn3(text: string): string {
  return [...text].map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter).join('');
}

const TONES = new Map([
  ['\u0300', 0xcc],
  ['\u0301', 0xec],
  ['\u0303', 0xde],
  ['\u0309', 0xd2],
  ['\u0323', 0xf2],
]);
const LETTERS_1258 = new Map([
  ['Ă', 0xc3],
  ['ă', 0xe3],
  ['Đ', 0xd0],
  ['đ', 0xf0],
  ['Ơ', 0xd5],
  ['ơ', 0xf5],
  ['Ư', 0xdd],
  ['ư', 0xfd],
]);

/** Text in windows-1258: hats and horns in the letter, the tone a byte of its own behind it. */
export function windows1258(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const parts = [...letter.normalize('NFD')];
      const tone = parts.find((part) => TONES.has(part));
      const base = parts
        .filter((part) => part !== tone)
        .join('')
        .normalize('NFC');
      const byte = LETTERS_1258.get(base) ?? base.charCodeAt(0);
      return tone ? [byte, TONES.get(tone)!] : [byte];
    }),
  );
}
