import type { Problem } from '#lib/domain/problem.ts';
import type { Archive } from './container/archive.ts';
import { isParquet, kindOf, type FileKind } from './container/kind.ts';
import { problemOf, Refusal } from './container/refusal.ts';
import { soundStream } from './binary/biff/sound-stream.ts';
import { checkOds } from './binary/ods-bounds.ts';
import { readWithSheetJs } from './binary/read-with-sheetjs.ts';
import { soundOdsPackage, soundOfficePackage } from './binary/repack.ts';
import { checkSpreadsheetMl } from './binary/spreadsheetml-bounds.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { decodeSheets } from './legacy/decode-sheets.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { readParquet } from './parquet/read-parquet.ts';
import { readDelimited } from './text/read-delimited.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { definedNames } from './names/defined-name.ts';
import { odsNames } from './names/ods-names.ts';
import { odsProperties } from './names/properties.ts';
import type { Contents, Workbook, WorkbookFormat } from './workbook.ts';

export { expand } from './expand.ts';
export { isPassedOver } from './is-passed-over.ts';

/** One file as dropped or found in a folder or zip. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What became of the bytes of one file: a workbook, or none and the problem that says why.
 * `problems` may also name things noticed on the way.
 */
export interface ReadResult {
  readonly workbook: Workbook | null;
  readonly problems: readonly Problem[];
}

type ReadableKind = Exclude<FileKind, { kind: 'archive' }>;

const FORMATS = {
  xlsx: 'xlsx',
  xlsb: 'xlsb',
  xls: 'xls',
  spreadsheetml: 'xls',
  ods: 'ods',
  text: 'csv',
  html: 'html',
  docx: 'docx',
} as const satisfies Record<ReadableKind['kind'], WorkbookFormat>;

/** As `readFile`, and Parquet besides, whose reader does not answer at once. */
export async function openFile(source: SourceFile): Promise<ReadResult> {
  if (!isParquet(source.bytes)) return readFile(source);
  try {
    return { workbook: await readParquet(source), problems: [] };
  } catch (error) {
    return { workbook: null, problems: [problemOf(source.name, error)] };
  }
}

/**
 * Reads one file of any kind but Parquet (`openFile`), told by its content and not its ending. Never throws for what a file holds:
 * a file that cannot be read gives no workbook and one problem of the whole file (contract.md, "Limits and
 * refusals"). An archive of files is for `expand`; here it is a kind that is not read.
 */
export function readFile(source: SourceFile): ReadResult {
  try {
    return { workbook: workbookOf(source), problems: [] };
  } catch (error) {
    return { workbook: null, problems: [problemOf(source.name, error)] };
  }
}

function workbookOf({ name, bytes }: SourceFile): Workbook {
  if (bytes.length === 0) throw new Refusal('file-empty');
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal('file-too-large');
  const found = kindOf(bytes);
  if (found.kind === 'archive') throw new Refusal('file-kind-unknown');
  const format = FORMATS[found.kind];
  const { sheets, names = [], properties } = contentsOf(found);
  return {
    name,
    format,
    sheets: decodeSheets(sheets),
    ...(names.length > 0 && { names }),
    ...(properties && properties.size > 0 && { properties }),
  };
}

function contentsOf(found: ReadableKind): Contents {
  switch (found.kind) {
    case 'text':
      return { sheets: [readDelimited(found.text)] };
    case 'html':
      return { sheets: readHtml(found.text) };
    case 'docx':
      return { sheets: readDocx(found.archive) };
    case 'xlsx':
      return xlsxContents(found.archive);
    case 'spreadsheetml':
      checkSpreadsheetMl(found.text);
      return readWithSheetJs(found.text);
    case 'xls':
      return readWithSheetJs(soundStream(found.stream));
    case 'xlsb':
      return readWithSheetJs(soundOfficePackage(found.archive));
    case 'ods':
      checkOds(found.archive);
      return odsContents(found.archive);
  }
}

/** SheetJS tells of the cells; the names of constants and the properties are read beside it. */
function odsContents(archive: Archive): Contents {
  const { sheets } = readWithSheetJs(soundOdsPackage(archive), false);
  return {
    sheets,
    names: definedNames(
      odsNames(archive.text('content.xml') ?? ''),
      sheets.map(({ name }) => name),
    ),
    properties: odsProperties(archive.text('meta.xml') ?? ''),
  };
}

/** Our own reader; a package that it cannot make out, though nothing says damage, is left to SheetJS. */
function xlsxContents(archive: Archive): Contents {
  try {
    return readXlsx(archive);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return readWithSheetJs(soundOfficePackage(archive));
  }
}
