import { Refusal } from '../../container/refusal.ts';
import { HEAD_LENGTH, recordAt, TYPE, type BiffRecord } from './record.ts';
import { judge, uint16, type BiffVersion } from './record-shape.ts';

/** The last column that BIFF8 knows. */
const LAST_COLUMN = 255;
const WORKSHEET = 0;
const CELLS: ReadonlySet<number> = new Set([
  ...[TYPE.number, TYPE.boolError, TYPE.rk, TYPE.manyRk, TYPE.label, TYPE.richLabel, TYPE.labelShared],
  TYPE.formula,
]);

/**
 * A copy of the Workbook stream of an .xls that SheetJS can be trusted with: it follows lengths and counts without
 * asking whether they can be true, and some would keep it for ever. Of the records those that tell of cells stay,
 * checked; the others become printer settings, which it passes over. Ranges that it would walk cell by cell
 * end where the sheet's cells end. Throws a Refusal where the stream is damaged or enciphered.
 */
export function soundStream(stream: Uint8Array): Uint8Array {
  const copy = stream.slice();
  const view = new DataView(copy.buffer);
  const sheets = new Set<number>();
  const starts = new Set<number>();
  let version: BiffVersion = 8;
  let depth = 0;
  let lastRow = 0;
  let at = 0;
  while (at + HEAD_LENGTH <= copy.length) {
    const type = view.getUint16(at, true);
    if (depth === 0 && type !== TYPE.bof) break;
    if (type === TYPE.filePass) throw new Refusal('file-password');
    const found = recordAt(view, at);
    if (!found) throw new Refusal('file-corrupt');
    const { record } = found;
    if (type === TYPE.bof) {
      if (version === 8) version = uint16(record, 0) === 0x0500 ? 5 : 8;
      starts.add(at);
      if (depth++ === 0) lastRow = 0;
    } else if (type === TYPE.eof) depth--;
    switch (judge(record, version)) {
      case 'refuse':
        throw new Refusal('file-corrupt');
      case 'pass over':
        for (const head of record.heads) view.setUint16(head, TYPE.printer, true);
        break;
      case 'read':
        if (CELLS.has(type)) lastRow = Math.max(lastRow, uint16(record, 0));
        else if (type === TYPE.boundSheet && record.parts[0]?.[5] === WORKSHEET)
          sheets.add(view.getUint32(at + HEAD_LENGTH, true));
        else clip(record, lastRow);
    }
    at = found.next;
  }
  if (depth !== 0 || at === 0 || ![...sheets].every((start) => starts.has(start)))
    throw new Refusal('file-corrupt');
  return copy.subarray(0, at);
}

/** Ends the range of a link where the cells end, and that of a column's width at the last column. */
function clip({ type, parts: [body] }: BiffRecord, lastRow: number): void {
  if (!body) return;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const limit = (at: number, most: number) =>
    view.setUint16(at, Math.min(view.getUint16(at, true), most), true);
  if (type === TYPE.link) {
    limit(2, lastRow);
    limit(6, LAST_COLUMN);
  }
  if (type === TYPE.columns) limit(2, LAST_COLUMN);
}
