import { Archive } from './archive.ts';
import { CompoundFile } from './compound-file.ts';
import { Refusal } from './refusal.ts';
import { decodeText } from '../text/decode.ts';

/** What the bytes of a file are, whatever its name says. `archive` is a zip of files, not a package. */
export type FileKind =
  | { readonly kind: 'xlsx' | 'xlsb' | 'ods' | 'docx'; readonly archive: Archive }
  | { readonly kind: 'archive'; readonly archive: Archive }
  /** `stream`: the records of the workbook. */
  | { readonly kind: 'xls'; readonly stream: Uint8Array }
  /** `spreadsheetml`: the XML that Excel 2003 saved, as a rule named .xls. */
  | { readonly kind: 'html' | 'text' | 'spreadsheetml'; readonly text: string };

/** Kinds that a person can convert, by their first bytes. */
const CONVERTIBLE: readonly (readonly [kind: string, start: string])[] = [
  ['pdf', '%PDF'],
  ['rtf', '{\\rtf'],
  ['rar', 'Rar!\x1a\x07'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['mht', 'MIME-Version:'],
];

/**
 * Looks at content only. Throws a Refusal for what is not read: empty, protected, damaged, to be converted,
 * or of no known kind.
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (isZip(bytes)) return packageKind(new Archive(bytes));
  const start = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compoundKind(bytes);
  for (const [kind, prefix] of CONVERTIBLE) {
    if (start.startsWith(prefix)) throw new Refusal('file-kind-convert', { kind });
  }
  return textKind(bytes);
}

/** Whether the bytes start like a zip (with a first entry, or the end of an empty one). */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, a, b] = bytes;
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}

/** Whether the bytes start like a Parquet file. */
export function isParquet(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4)) === 'PAR1';
}

function packageKind(archive: Archive): FileKind {
  const names = archive.entries.map((entry) => entry.name.toLowerCase());
  const has = (name: string) => names.includes(name);
  if (has('[content_types].xml')) {
    if (has('xl/workbook.bin')) return { kind: 'xlsb', archive };
    if (names.some((name) => name.startsWith('word/'))) return { kind: 'docx', archive };
    if (names.some((name) => name.startsWith('ppt/')))
      throw new Refusal('file-kind-convert', { kind: 'pptx' });
    return { kind: 'xlsx', archive };
  }
  const mimetype = has('content.xml') ? archive.text('mimetype') : undefined;
  if (mimetype === undefined) return { kind: 'archive', archive };
  if (mimetype.includes('opendocument.spreadsheet')) return { kind: 'ods', archive };
  if (mimetype.includes('opendocument.text')) throw new Refusal('file-kind-convert', { kind: 'odt' });
  throw new Refusal('file-kind-unknown');
}

function compoundKind(bytes: Uint8Array): FileKind {
  const file = new CompoundFile(bytes);
  const names = file.names();
  if (names.has('encryptedpackage')) throw new Refusal('file-password');
  const stream = file.stream('workbook', 'book');
  if (stream) return { kind: 'xls', stream };
  if (names.has('worddocument')) throw new Refusal('file-kind-convert', { kind: 'doc' });
  if (names.has('powerpoint document')) throw new Refusal('file-kind-convert', { kind: 'ppt' });
  throw new Refusal('file-kind-unknown');
}

function textKind(bytes: Uint8Array): FileKind {
  const text = decodeText(bytes);
  if (text === undefined) throw new Refusal('file-kind-unknown');
  const start = text.slice(0, 4096).trimStart();
  if (start === '' && text.trim() === '') throw new Refusal('file-empty');
  if (!start.startsWith('<')) return { kind: 'text', text };
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html[\s>]/i.test(start)) {
    return { kind: 'spreadsheetml', text };
  }
  if (/<(html|table|body|head|meta|tr|div|p)[\s>]/i.test(start)) return { kind: 'html', text };
  return { kind: 'text', text };
}
