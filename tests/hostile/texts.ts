import { strToU8 } from 'fflate';
import { formText, SOUND_FIGURES, SOUND_ROWS } from './form.ts';
import type { HostileInput } from './hostile-input.ts';

const READ = { figures: SOUND_FIGURES };
const text = (content: string) => () => strToU8(content);
const csv = (what: string, bytes: () => Uint8Array, outcome: HostileInput['outcome']): HostileInput => ({
  what,
  name: 'a.csv',
  bytes,
  outcome,
});

/** Delimited text as other programs, other codings and other intentions write it. */
export const TEXTS: readonly HostileInput[] = [
  csv('a table in UTF-16, little end first', () => utf16(formText(), true), READ),
  csv('a table in UTF-16, big end first', () => utf16(formText(), false), READ),
  csv(
    'bytes that are no UTF-8 behind a table that is',
    () => joined(strToU8(formText()), [0xff, 0xfe, 0xed, 0xa0, 0x80]),
    READ,
  ),
  csv('a table whose lines end with a return', text(formText().replaceAll('\r\n', '\r')), READ),
  csv('a first line that names the delimiter', text(`sep=;\r\n${formText(SOUND_ROWS, ';')}`), READ),
  csv('decimal commas between semicolons', text(formText([[1, 'Xã Vĩnh Hà', '1.234', '7']], ';')), {
    figures: [1234, 7],
  }),
  csv(
    'headings named after what objects inherit',
    text(`${formText()}\r\n\r\n__proto__,constructor,hasOwnProperty,toString`),
    READ,
  ),
  csv('headings that are empty or come twice', text(formText().replace('STT,', ',')), READ),
  csv(
    'a quote that is never closed, then many lines',
    text(`${formText()}\r\n"${'1,2,3,4\r\n'.repeat(50_000)}`),
    READ,
  ),
  csv(
    'lines of every length, and quotes inside of words',
    text(`${formText()}\r\na\r\n,,,,,,,,,\r\n"C"x,"d`),
    READ,
  ),
  csv('five megabytes in one line', text(`${formText()}\r\n${'9'.repeat(5_000_000)}`), READ),
  csv('20,000 columns', text(`${formText()}\r\n${','.repeat(20_000)}x`), READ),
  csv('UTF-8 that was taken for Latin and written as UTF-8', () => strToU8(twiceEncoded(formText())), READ),
  csv('nothing but commas', text(','.repeat(10_000)), { figures: [] }),
  csv('one word', text('xin chào'), { figures: [] }),
  csv('a line that would hang a pattern', text(`${formText()}\r\n${'a'.repeat(50_000)}!`), READ),
  csv('numbers that would hang a pattern', text(`${formText()}\r\n3,${'1.'.repeat(20_000)}x,1,2`), {
    figures: [...SOUND_FIGURES, 1, 2],
  }),
  csv('spaces that would hang a pattern', text(`${formText()}\r\n3,Xã${' '.repeat(30_000)}A,1,2`), {
    figures: [...SOUND_FIGURES, 1, 2],
  }),
];

/** What a spreadsheet would run as a formula, in the place of a unit's name. */
export const FORMULAS: readonly HostileInput[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '=HYPERLINK("http://evil.example","Xem")',
  `=cmd|'/C calc'!A0`,
  '\t=1+1',
  ' =1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '"=1+1',
].map((name) => ({
  what: `a unit named ${JSON.stringify(name)}`,
  name: 'a.csv',
  bytes: () => strToU8(formText([...SOUND_ROWS, [3, name, 5, 6]])),
  outcome: { figures: [...SOUND_FIGURES, 5, 6] },
}));

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function utf16(content: string, little: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * content.length + 2));
  [...`\uFEFF${content}`].forEach((char, i) => bytes.setUint16(2 * i, char.charCodeAt(0), little));
  return new Uint8Array(bytes.buffer);
}

function twiceEncoded(content: string): string {
  return new TextDecoder('windows-1252').decode(strToU8(content));
}
