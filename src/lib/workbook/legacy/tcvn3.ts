/**
 * TCVN 5712:1993 as fonts named ".Vn…" show it: the letters at their codes, one byte each, in runs of
 * consecutive codes. Toned capitals exist only as lower case in a font of capitals (".VnTimeH").
 */
const RUNS: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const LETTERS = new Map(
  RUNS.flatMap(([firstCode, letters]) =>
    Array.from(letters, (letter, i) => [String.fromCharCode(firstCode + i), letter] as const),
  ),
);
// The repair of a look-alike of đ may have gone over the text before.
LETTERS.set('Đ', LETTERS.get('\xd0')!);
// A micro sign may come as the Greek letter.
LETTERS.set('\u03bc', LETTERS.get('\xb5')!);

export function decodeTcvn3(text: string): string {
  return Array.from(text, (character) => LETTERS.get(character) ?? character).join('');
}
